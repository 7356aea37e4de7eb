# Taking back what the scripts of a place did: their journal from its end, to the values of the backup.

# What this run has of its work: the backup, its objects by GUID, what was done, what only a person can do.
$script:rollback = $null

# What takes back each action; what changes no setting needs nothing.
$script:undo = @{
    create = 'Undo-Create'; set = 'Undo-Set'; remove = 'Undo-Remove'; grant = 'Undo-Grant'; revoke = 'Undo-Revoke'
    subscribe = 'Undo-Subscribe'; unsubscribe = 'Undo-Unsubscribe'; synchronize = 'Undo-Nothing'
}

function Invoke-Rollback {
    <#
    .SYNOPSIS
    Takes back what the apply scripts of this place did, and returns the exit code. It may be stopped anywhere and started again.
    .PARAMETER StateFolder
    The folder in which the journal lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    Start-RunTranscript
    $script:rollback = @{ Backup = $null; ByGuid = @{}; Known = @{}; Planned = @{}; Accounts = @{}; At = 0; Total = 0; Changed = 0; Declined = 0; Left = @() }
    try { Undo-Round -StateFolder $StateFolder } catch {
        Write-Host -Object ''
        $at = if ($script:rollback.At -eq 0) { 'before anything was taken back' } else { "at $($script:rollback.At) of $($script:rollback.Total)" }
        Write-Host -Object "STOPPED $at." -ForegroundColor Red
        Write-Host -Object "  $($_.Exception.Message)"
        Write-Host -Object "  $($script:rollback.Changed) changes were taken back. When the cause is mended, start $($script:run.Script) again: it goes on where it stopped."
        1
    } finally {
        Stop-RunTranscript
    }
}

function Undo-Round {
    <#
    .SYNOPSIS
    Takes back what is left of this round, and returns the exit code.
    .PARAMETER StateFolder
    The folder in which the journal lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    $problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    if ($problems.Count -gt 0) {
        Write-Host -Object 'STOPPED before anything was taken back.' -ForegroundColor Red
        foreach ($problem in $problems) { Write-Host -Object "  $($problem.Sentence)" }
        return 1
    }
    Open-State -StateFolder $StateFolder
    $entries = @((Get-History).Entries | Where-Object -FilterScript { $_.Back -ne 'done' })
    if ((Get-History).Entries.Count -eq 0) {
        Write-Host -Object "There is nothing to go back to: no script of this bundle has changed anything on $($script:run.PlaceName)."
        return 0
    }
    Read-RollbackState
    [array]::Reverse($entries)
    $script:rollback.Total = $entries.Count
    Request-FormerAccount -Entry $entries
    foreach ($entry in $entries) { Undo-Entry -Entry $entry }
    Write-Progress -Activity 'Going back' -Completed
    Complete-Rollback
}

function Read-RollbackState {
    <#
    .SYNOPSIS
    Reads the backup, and makes its objects ready to be found.
    #>
    param()

    $backup = Read-Backup
    $script:rollback.Backup = $backup
    foreach ($object in $backup.Objects) { $script:rollback.ByGuid["$($object.Guid)"] = $object }
    foreach ($noun in $backup.Known.Keys) { foreach ($known in $backup.Known[$noun]) { $script:rollback.Known["$($known.Guid)"] = $known } }
}

function Undo-Entry {
    <#
    .SYNOPSIS
    Takes back one change, and writes down that it was.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $script:rollback.At++
    Write-Progress -Activity 'Going back' -Status (Get-EntryTitle -Entry $Entry) -PercentComplete (100 * $script:rollback.At / $script:rollback.Total)
    Write-Host -Object "$($script:rollback.At) of $($script:rollback.Total). $(Get-EntryTitle -Entry $Entry)"
    $outcome = & $script:undo[$Entry.Action] -Entry $Entry
    switch ("$outcome") {
        'done' { if (-not $WhatIfPreference) { Write-BackDone -Number $Entry.Number } }
        'declined' { $script:rollback.Declined++ }
    }
}

function Undo-Nothing {
    <#
    .SYNOPSIS
    Takes back what changed no setting: nothing is to be done.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    Write-Host -Object "  $($Entry.Name): nothing to take back."
    'done'
}

function Complete-Rollback {
    <#
    .SYNOPSIS
    Tells how it ended, closes the round where all of it was taken back, and returns the exit code.
    #>
    param()

    Write-Host -Object ''
    if ($WhatIfPreference) {
        Write-Host -Object "Nothing was changed. Without -WhatIf $($script:rollback.Declined) of $($script:rollback.Total) changes would be taken back; the others need nothing."
        return 0
    }
    Write-Host -Object "$($script:rollback.Changed) changes were taken back."
    foreach ($sentence in $script:rollback.Left) { Write-Warning -Message $sentence }
    $open = @((Get-History).Entries | Where-Object -FilterScript { $_.Back -ne 'done' })
    if ($open.Count -eq 0) {
        Write-RolledBack
        Write-Host -Object "$($script:run.PlaceName) is as it was before. The journal and the backup are kept in $($script:state.Folder)."
        return 0
    }
    Write-Host -Object "$($open.Count) changes are still there. Start $($script:run.Script) again when they can be taken back." -ForegroundColor Red
    1
}

function Start-Undo {
    <#
    .SYNOPSIS
    Asks for consent, and writes down that a change is about to be taken back; returns whether it may be.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Action
    What is done to take it back.
    .PARAMETER Title
    The object, where not as the journal calls it.
    .PARAMETER Brought
    The GUIDs of what a subscription brought and that is to go with it.
    #>
    param($Entry, [string]$Action, [string]$Title, [string[]]$Brought)

    if (-not $Title) { $Title = Get-EntryTitle -Entry $Entry }
    if (-not $script:run.Cmdlet.ShouldProcess($Title, $Action)) { return $false }
    Write-BackBegin -Number $Entry.Number -Brought $Brought
    Write-Host -Object "  $Action"
    $script:rollback.Changed++
    $true
}

function Add-Left {
    <#
    .SYNOPSIS
    Keeps what only a person can do, and tells it at once.
    .PARAMETER Sentence
    What it is, and how it is done.
    #>
    param([string]$Sentence)

    $script:rollback.Left += $Sentence
    Write-Host -Object "  $Sentence"
    'left'
}

function Get-EntryTitle {
    <#
    .SYNOPSIS
    What a change was about, as in a sentence.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($Entry.Noun -eq 'EdgeSubscription') { return "$($script:words['EdgeSubscription']) of $($Entry.Name)" }
    Get-Title -Object (ConvertTo-EntryObject -Entry $Entry)
}

function ConvertTo-EntryObject {
    <#
    .SYNOPSIS
    The object that a change was about: of a change of rights, the connector.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $registered = $script:objects[$Entry.Key]
    $noun = if ($Entry.Noun -eq 'ADPermission' -and $registered) { $registered.Noun } else { $Entry.Noun }
    $server = if ($Entry.Server -or -not $registered) { $Entry.Server } else { $registered.Server }
    [pscustomobject]@{ Noun = $noun; Server = $server; Name = $Entry.Name; Guid = $Entry.Guid; Item = $null; Believed = $null; Wanted = $null }
}
