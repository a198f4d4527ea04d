# Completion of career for PowerShell: add `career completion powershell | Out-String | Invoke-Expression` to $PROFILE.
Register-ArgumentCompleter -Native -CommandName career -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString()
    if ($wordToComplete -eq '') { $line += ' ' }
    $env:_CAREER_COMPLETE = $line
    try {
        career 2>$null | ForEach-Object {
            $value, $meaning = $_ -split "`t", 2
            if (-not $meaning) { $meaning = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
        }
    } finally {
        Remove-Item Env:_CAREER_COMPLETE
    }
}
