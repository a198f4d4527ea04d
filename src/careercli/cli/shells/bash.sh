# Completion of career for bash: put `source <(career completion bash)` into ~/.bashrc.
_career_complete() {
    local typed="${COMP_LINE:0:COMP_POINT}"
    local word="${typed##*[[:space:]]}" before="" line
    local -a values=() shown=()
    # bash takes `ca:32120` for two words where a colon separates words: it wants only what follows the colon.
    [[ $COMP_WORDBREAKS == *:* && $word == *:* ]] && before="${word%:*}:"
    while IFS= read -r line; do
        line="${line#"$before"}"
        values+=("${line%%$'\t'*}")
        line="${line/$'\t'/  -- }"
        shown+=("${line:0:${COLUMNS:-80}}")
    done < <(_CAREER_COMPLETE="$typed" "$1" 2>/dev/null)
    # Values stand with their meaning while there is a choice; the one that is left is typed without it.
    # 37 and 42 are the keys that put values onto the line: menu-complete and insert-completions.
    if (( ${#values[@]} > 1 )) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
        COMPREPLY=("${shown[@]}")
    else
        COMPREPLY=("${values[@]}")
    fi
}
complete -o default -F _career_complete career
