# shellcheck shell=bash
# What the scripts have in common: messages, packages, building. To be sourced by bash.
#
# Sets `top`, the folder of the repository, and `log`, where the noise of the step at hand goes;
# it is shown when the step fails. Messages go to standard error.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 1' HUP INT TERM

say() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
}

die() {
	say "$@"
	exit 1
}

# die(), with the end of what the failed step printed in front.
die_with_log() {
	tail -n 20 "$log" >&2
	die "$@"
}

# Print the comment at the top of the calling script, which is its help.
print_help() {
	sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
}

# Packages

# The names in these sections of scripts/packages.
packages_of() {
	awk -v wanted=" $* " '
		/^\[/ { in_section = index(wanted, " " substr($0, 2, length($0) - 2) " ") }
		/^[a-z]/ && in_section' "$top/scripts/packages"
}

# Of those, the ones that are not installed.
missing_packages() {
	local installed

	installed=$(dpkg-query -W -f '${Package} ${Architecture} ${db:Status-Status}\n' |
		awk -v native="$(dpkg --print-architecture)" \
			'$3 == "installed" && ($2 == native || $2 == "all") { print $1 }')
	packages_of "$@" | grep -Fxv -f <(echo "$installed") || true
}

require_root() {
	[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
		die "$1 needs root rights: run this as root, or install sudo"
}

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

apt_get() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq \
		-o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 "$@" </dev/null >"$log" 2>&1
}

# Fetch apt's package lists, at most once a run. That apt could not reach a list is no failure
# here: what counts is whether it knows the packages then.
lists_updated=
update_lists() {
	[ -z "$lists_updated" ] || return 0
	lists_updated=1
	require_root "apt-get update"
	say "reading apt's package lists (apt-get update)"
	apt_get update || true
	grep -E '^(E|W): ' "$log" | head -n 5 >&2 || true
}

# Install what is missing of these sections of scripts/packages.
install_packages() {
	local missing

	if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
		say "no apt here: taking for granted that these are installed:" "$(packages_of "$@" | xargs)"
		return 0
	fi
	mapfile -t missing < <(missing_packages "$@")
	[ "${#missing[@]}" -gt 0 ] || return 0
	require_root "installing packages"
	# Fresh machines have no lists.
	apt-cache show "${missing[@]}" >/dev/null 2>&1 || update_lists
	say "installing ${missing[*]}"
	apt_get install --no-install-recommends "${missing[@]}" || {
		# Old lists name files that the archive has no more.
		[ -n "$lists_updated" ] || update_lists
		apt_get install --no-install-recommends "${missing[@]}" ||
			die_with_log "apt-get could not install the packages: is the network there?"
	}
}

# Building

# configure PRESET [CMAKE OPTION...]
configure() {
	cmake -S "$top" --preset "$@" >"$log" 2>&1 || die_with_log "cmake --preset $1 failed"
}

# build PRESET [OPTION of cmake --build...]
build() {
	cmake --build "$top/build/$1" "${@:2}" >"$log" 2>&1 ||
		die_with_log "building the $1 preset failed"
}
