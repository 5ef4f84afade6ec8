/* Fuzz targets: one function each, called by libFuzzer with bytes that it made up.
 *
 * Built by the preset `fuzz`; each is a program of its own:
 *
 *	build/fuzz/tests/fuzz/fuzz_object -max_len=65536 CORPUS_DIR
 */
#ifndef SYMDRIFT_TESTS_FUZZ_H
#define SYMDRIFT_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
