# How to take back what was done: told at the end, and kept in a file beside the script.

$script:wayBack = New-Object -TypeName System.Collections.ArrayList
# Empty where the way back is kept in no file.
$script:wayBackFile = ''
$script:wayBackBegun = $false

function Add-WayBack {
    <#
    .SYNOPSIS
    Keeps the commands that take one change back. A console may be closed before anybody reads it, so they are written down at once.
    .PARAMETER Sentence
    What was done.
    .PARAMETER Command
    The commands, in the order in which they are to run.
    #>
    param([string]$Sentence, [string[]]$Command)

    $lines = @($Command | Where-Object -FilterScript { $_ })
    [array]::Reverse($lines)
    foreach ($line in $lines) { $script:wayBack.Insert(0, $line) }
    if (-not $script:wayBackFile) { return }
    $text = @("# $($Sentence -replace '[\r\n]+', ' ')") + $lines
    if (-not $script:wayBackBegun) {
        $began = Get-Date -Format 'yyyy-MM-dd HH:mm:ss'
        $text = @("# Started $began $script:place. To go back, run these commands in that shell, from the last line up.") + $text
    }
    Write-WayBackFile -Line $text
}

function Write-WayBackFile {
    <#
    .SYNOPSIS
    Adds lines to the file of the way back. Where that fails it warns, once, and the way back is only told.
    .PARAMETER Line
    The lines.
    #>
    param([string[]]$Line)

    try {
        # UTF-8 with a byte order mark, which is written only where the file begins.
        $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $true
        [System.IO.File]::AppendAllText($script:wayBackFile, ($Line -join "$([char]13)$([char]10)") + [char]13 + [char]10, $encoding)
        $script:wayBackBegun = $true
    } catch {
        Write-Warning -Message "The way back cannot be written to $script:wayBackFile ($($_.Exception.Message)): copy it from the end of this output."
        $script:wayBackFile = ''
    }
}

function Write-WayBack {
    <#
    .SYNOPSIS
    Tells the commands that take everything back, in the order in which they are to run.
    #>
    param()

    if ($script:wayBack.Count -eq 0) { return }
    if ($script:wayBackBegun) { Write-Host -Object "The way back is kept in $script:wayBackFile, to be run from the last line up." }
    Write-Host -Object 'To go back, run these commands in this shell, in this order:'
    foreach ($command in $script:wayBack) { Write-Host -Object "  $command" }
}
