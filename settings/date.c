#include "settings/date.h"

#include <ctype.h>
#include <stdbool.h>

/* The number of `count` digits. */
static bool take_number(const char *text, unsigned count, int *ret)
{
	*ret = 0;
	for (unsigned i = 0; i < count; i++) {
		if (!isdigit((unsigned char)text[i]))
			return false;
		*ret = 10 * *ret + (text[i] - '0');
	}
	return true;
}

static bool take_date(const char *text, int *year, int *month, int *day)
{
	return take_number(text, 4, year) && text[4] == '-' && take_number(text + 5, 2, month) &&
	       text[7] == '-' && take_number(text + 8, 2, day) && text[10] == '\0';
}

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month - 1] + (month == 2 && is_leap(year));
}

/* Of all years before. */
static int days_before_year(int year)
{
	int years = year - 1;

	return 365 * years + years / 4 - years / 100 + years / 400;
}

struct err *date_parse(const char *text, date_day *ret)
{
	int year, month, day;

	if (!take_date(text, &year, &month, &day))
		return err_new(ERR_FORMAT, "\"%s\" is no date: wanted is YYYY-MM-DD", text);
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > days_of_month(year, month))
		return err_new(ERR_FORMAT, "\"%s\" is no day of the calendar", text);
	*ret = days_before_year(year) - days_before_year(1970) + day - 1;
	for (int before = 1; before < month; before++)
		*ret += days_of_month(year, before);
	return NULL;
}
