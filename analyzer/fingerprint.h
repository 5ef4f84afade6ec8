/* Fingerprints: XXH3-128 over canonical bytes, one a facet.
 *
 * Canonical bytes hold no address, offset, line or id: texts go in with their length in
 * front (8 bytes, little-endian), sets sorted by bytes. So the same facts give the same
 * fingerprint in every run, on every machine, from DWARF or from a fingerprint file. What
 * each facet holds stands beside its function in fingerprint.c; diffing/ explains an unequal
 * facet from the same facts. */
#ifndef SYMDRIFT_ANALYZER_FINGERPRINT_H
#define SYMDRIFT_ANALYZER_FINGERPRINT_H

#include "analyzer/build.h"

/* Memory that is used again from function to function; one a thread. */
struct fingerprinter;

struct fingerprinter *fingerprinter_new(const struct build *build);
void fingerprinter_free(struct fingerprinter *fingerprinter);

/* Fill facets[] and fingerprint of `f`, whose status and symbols' suffixes are set. */
void fingerprint_function(struct fingerprinter *fingerprinter, struct function *f);

/* The fingerprint of a whole build: names and fingerprints of its functions, in order. */
XXH128_hash_t fingerprint_build(const struct build *build);

#endif
