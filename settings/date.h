/* Dates as people write them in settings: 2026-12-31, of the proleptic Gregorian calendar.
 *
 *	date_day day;
 *	struct err *err = date_parse("2026-12-31", &day);
 */
#ifndef SYMDRIFT_SETTINGS_DATE_H
#define SYMDRIFT_SETTINGS_DATE_H

#include "base/err.h"
#include "gate/waiver.h"

/* The day of a text "YYYY-MM-DD". ERR_FORMAT, without a place, if it is none or the month has no
 * such day. */
struct err *date_parse(const char *text, date_day *ret);

#endif
