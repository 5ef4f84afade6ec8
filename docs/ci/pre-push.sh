#!/bin/sh
# A git hook that builds what is about to be pushed, compares it with the baseline that the same
# commit holds, and stops the push if `symdrift check` does not pass. To install it:
#
#	cp docs/ci/pre-push.sh .git/hooks/pre-push && chmod +x .git/hooks/pre-push
#	git config symdrift.new libexample.so                   # what the build makes
#	git config symdrift.baseline symbols/libexample.jsonl   # in the commit
#	git config symdrift.build "make CFLAGS='-O2 -g'"        # default: make
#	git config symdrift.policy symbols/policy.yaml          # in the commit; may be left out
#
# Each commit is built in a work tree of its own below $TMPDIR, so that neither what you have not
# committed nor old object files count. `git push --no-verify` pushes without it.
#
# Exit status: 0 if the push may go on.
set -u

say() {
	printf 'pre-push: %s\n' "$*" >&2
}

setting() {
	git config --get "symdrift.$1" || true
}

new=$(setting new)
baseline=$(setting baseline)
policy=$(setting policy)
build=$(setting build)
if [ -z "$new" ] || [ -z "$baseline" ]; then
	say "symdrift.new and symdrift.baseline are not set; the top of this hook tells how"
	exit 1
fi
command -v symdrift >/dev/null || {
	say "symdrift is not in the PATH, so nothing can be judged; the push is stopped"
	exit 1
}

folder=$(mktemp -d) || exit 1
repository=$(git rev-parse --absolute-git-dir) || exit 1
clean_up() {
	git --git-dir="$repository" worktree remove --force "$folder/tree" >/dev/null 2>&1
	rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM

# run_check: in the work tree. Gives the exit status of symdrift.
run_check() {
	if [ -n "$policy" ]; then
		symdrift check --quiet --policy "$policy" -- "$baseline" "$new"
	else
		symdrift check --quiet -- "$baseline" "$new"
	fi
}

# judge COMMIT NAME
judge() {
	git --git-dir="$repository" worktree remove --force "$folder/tree" >/dev/null 2>&1
	git worktree add --quiet --detach "$folder/tree" "$1" || return 1
	(
		# A hook is told by variables which repository it is for; the build is not in it.
		# shellcheck disable=SC2046
		unset $(git rev-parse --local-env-vars)
		cd "$folder/tree" || exit 1
		sh -c "${build:-make}" >"$folder/log" 2>&1 || {
			tail -n 20 "$folder/log" >&2
			say "$2 does not build (${build:-make}); the push is stopped"
			exit 1
		}
		run_check >&2
		case $? in
		0) exit 0 ;;
		1) say "$2 changes symbols that others rely on; the push is stopped" ;;
		3) say "$2 could not be judged as a whole; the push is stopped" ;;
		*) say "$2 could not be judged; the push is stopped" ;;
		esac
		say "renew the baseline or add a waiver if the change is meant to be"
		exit 1
	)
}

# A line for each branch or tag: local name, local commit, remote name, remote commit. A commit of
# zeros means that it is deleted over there.
seen=' '
while read -r name commit _; do
	case $commit in *[!0]*) ;; *) continue ;; esac
	case $seen in *" $commit "*) continue ;; esac
	seen="$seen$commit "
	judge "$commit" "$name" </dev/null || exit 1
done
exit 0
