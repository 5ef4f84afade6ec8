/* Functions that this project does not call; forced into every file by CMake.
 *
 * Each has a replacement that cannot overrun a buffer or hide a failure. */
#ifndef SYMDRIFT_BASE_BANNED_H
#define SYMDRIFT_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok
#pragma GCC poison atoi atol atoll

#endif
