#compdef career
# Completion of career for zsh: put `source <(career completion zsh)` into ~/.zshrc, below compinit;
# or save this as _career in a folder of $fpath.
_career_complete() {
    local value meaning
    local -a found
    while IFS=$'\t' read -r value meaning; do
        value="${value//:/\\:}"
        found+=("$value${meaning:+:$meaning}")
    done < <(_CAREER_COMPLETE="${(j: :)words[1,CURRENT]}" career 2>/dev/null)
    compset -P '--*='
    if (( $#found )); then
        _describe -V career found
    else
        _files
    fi
}
compdef _career_complete career
