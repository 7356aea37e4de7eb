# What the script says, kept in a file beside it.

$script:hasTranscript = $false

function Start-RunTranscript {
    <#
    .SYNOPSIS
    Begins a transcript beside the script. Under -WhatIf none is written, and where it cannot be written the script goes on without.
    #>
    param()

    $script:hasTranscript = $false
    if ($WhatIfPreference -or -not $script:run.Path) { return }
    $time = [DateTime]::Now.ToString('yyyyMMdd-HHmmss', [Globalization.CultureInfo]::InvariantCulture)
    $file = ($script:run.Path -replace '\.ps1$', '') + "-$time.txt"
    try {
        Start-Transcript -LiteralPath $file -Confirm:$false -WhatIf:$false -ErrorAction Stop | Out-Null
        $script:hasTranscript = $true
    } catch {
        Write-Host -Object "What this script says is not kept in a file: $($_.Exception.Message)"
    }
}

function Stop-RunTranscript {
    <#
    .SYNOPSIS
    Ends the transcript, where one was begun.
    #>
    param()

    if (-not $script:hasTranscript) { return }
    $script:hasTranscript = $false
    try { Stop-Transcript -ErrorAction Stop | Out-Null } catch { Write-Verbose -Message $_.Exception.Message }
}
