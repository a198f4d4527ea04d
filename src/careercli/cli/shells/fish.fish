# Completion of career for fish: save this as ~/.config/fish/completions/career.fish.
function _career_complete
    set --local found (env _CAREER_COMPLETE=(commandline --cut-at-cursor --current-process | string collect) career 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline --current-token)
    end
end
complete --command career --no-files --keep-order --arguments '(_career_complete)'
