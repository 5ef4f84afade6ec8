#include "gate/watch.h"

#include "base/bug.h"

const char *must_name(enum must must)
{
	switch (must) {
	case MUST_PRESENT:
		return "present";
	case MUST_UNIQUE:
		return "unique";
	case MUST_OUT_OF_LINE:
		return "out-of-line";
	case MUST_SIGNATURE:
		return "signature";
	}
	BUG("requirement 0x%x", (unsigned)must);
}
