#include "reports/check/result_list.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "reports/check/finding_words.h"
#include "reports/markup.h"

enum rank finding_rank(const struct finding *finding)
{
	if (finding_is_waived(finding))
		return RANK_WAIVED;
	switch (finding->severity) {
	case SEVERITY_ERROR:
		return RANK_ERROR;
	case SEVERITY_WARNING:
		return RANK_WARNING;
	default:
		return RANK_INFO;
	}
}

const struct finding **findings_by_rank(const struct verdict *verdict)
{
	const struct finding **findings =
		xcalloc(verdict->finding_count + 1, sizeof(const struct finding *));
	size_t count = 0;

	for (enum rank rank = 0; rank < RANKS; rank++)
		for (size_t i = 0; i < verdict->finding_count; i++)
			if (finding_rank(&verdict->findings[i]) == rank)
				findings[count++] = &verdict->findings[i];
	return findings;
}

static size_t result_count(const struct finding *finding)
{
	return finding->function_count ? finding->function_count : 1;
}

/* How many results `count` findings have if none may have more than `share`. */
static size_t shared_count(const struct finding *const *findings, size_t count, size_t share)
{
	size_t sum = 0;

	for (size_t i = 0; i < count; i++) {
		size_t results = result_count(findings[i]);

		sum += results < share ? results : share;
	}
	return sum;
}

/* The largest share with which they fit into `room`, 0 if not even one of each does. */
static size_t largest_share(const struct finding *const *findings, size_t count, size_t room)
{
	size_t low = 0, high = room;

	while (low < high) {
		size_t middle = high - (high - low) / 2;

		if (shared_count(findings, count, middle) <= room)
			low = middle;
		else
			high = middle - 1;
	}
	return low;
}

static void add_results(struct result_list *list, const struct finding *finding, size_t count)
{
	size_t all = result_count(finding);

	for (size_t i = 0; i < count; i++)
		list->results[list->count++] = (struct result){
			.finding = finding,
			.function = finding->function_count ? &finding->functions[i] : NULL,
		};
	list->left_out[finding->rule] += (uint32_t)(all - count);
	list->left_out_count += all - count;
}

/* The findings of one rank. What the shares leave over goes to the first. */
static void add_rank(struct result_list *list, const struct finding *const *findings, size_t count,
		     size_t room)
{
	size_t share = largest_share(findings, count, room);
	size_t over = room - shared_count(findings, count, share);

	for (size_t i = 0; i < count; i++) {
		size_t results = result_count(findings[i]);
		size_t taken = results < share ? results : share;
		size_t more = results - taken;

		if (!share)
			more = 1;
		if (more > over)
			more = over;
		over -= more;
		add_results(list, findings[i], taken + more);
	}
}

void result_list_init(struct result_list *ret, const struct verdict *verdict, size_t most)
{
	const struct finding **findings = findings_by_rank(verdict);
	size_t first = 0;

	memset(ret, 0, sizeof(*ret));
	ret->results = xcalloc(most + 1, sizeof(*ret->results));
	while (first < verdict->finding_count) {
		enum rank rank = finding_rank(findings[first]);
		size_t end = first + 1;

		while (end < verdict->finding_count && finding_rank(findings[end]) == rank)
			end++;
		add_rank(ret, &findings[first], end - first, most - ret->count);
		first = end;
	}
	free(findings);
}

void result_list_release(struct result_list *list)
{
	free(list->results);
	memset(list, 0, sizeof(*list));
}

struct place result_place(const struct result *result)
{
	const struct pair *pair = result->finding->pair;
	struct place place =
		result->function ? result->function->place : finding_place(result->finding);

	if (!place.file)
		place.file = pair ? pair->new_ref.label : "symdrift";
	return place;
}

const char *result_id(const struct result *result)
{
	return result->function ? result->function->id : result->finding->id;
}

const struct group *pair_group(const struct verdict *verdict, const struct group *group)
{
	return verdict->comparison && verdict->comparison->group_count > 1 ? group : NULL;
}

void text_add_short(struct text *out, const char *string, size_t most)
{
	size_t start = out->size, end;

	text_add_verbatim(out, string);
	if (out->size - start <= most)
		return;
	end = start + (most > 3 ? most - 3 : 0);
	while (end > start && ((unsigned char)out->data[end] & 0xc0) == 0x80)
		end--;
	text_cut(out, end);
	text_add(out, "...");
}

static void add_sentences(struct text *out, const struct verdict *verdict,
			  const struct result *result)
{
	const struct finding *finding = result->finding;

	if (result->function) {
		text_add_finding_name(out, finding, result->function);
		text_add(out, ": ");
		text_add_function_words(out, finding, result->function, NULL);
	} else {
		text_add_finding_title(out, finding, NULL);
	}
	if (finding->pair && verdict->pair_count > 1) {
		text_add(out, ", from ");
		text_add_pair_words(out, finding->pair, pair_group(verdict, finding->group));
	}
	text_add(out, ".");
	if (finding->function_count > 1) {
		text_add(out, " The cause is the same for all: ");
		text_add_finding_title(out, finding, NULL);
		text_add(out, ".");
	}
}

void text_add_result_message(struct text *out, const struct verdict *verdict,
			     const struct result *result)
{
	struct text plain = { 0 }, waiver = { 0 };

	/* The reason of a waiver stands in front, where no limit can cut it off. */
	if (finding_is_waived(result->finding)) {
		text_add_waiver_words(&waiver, result->finding->waiver);
		text_add(&plain, "[");
		text_add_short(&plain, text_string(&waiver), RESULT_MESSAGE_MOST / 2);
		text_add(&plain, "] ");
		text_release(&waiver);
	}
	add_sentences(&plain, verdict, result);
	text_add_short(out, text_string(&plain), RESULT_MESSAGE_MOST);
	text_release(&plain);
}

void text_add_left_out(struct text *out, const struct result_list *list)
{
	const char *separator = ": ";

	if (!list->left_out_count)
		return;
	text_add_number_of(out, list->left_out_count, "result is", "results are");
	text_add(out, " left out of this file, which has room for ");
	text_add_grouped(out, list->count);
	for (unsigned r = 0; r < RULES; r++) {
		if (!list->left_out[r])
			continue;
		text_add(out, separator);
		text_add_grouped(out, list->left_out[r]);
		text_printf(out, " of %s", rule_info((enum rule)r)->id);
		separator = ", ";
	}
	text_add(out, ".");
}
