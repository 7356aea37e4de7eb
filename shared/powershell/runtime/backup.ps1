# What was there before the first change, so that all of it can be brought back.

function Invoke-Backup {
    <#
    .SYNOPSIS
    Keeps what is there now of everything that the scripts of this place change, as a script of its own; returns the exit code.
    .PARAMETER StateFolder
    The folder in which it is kept, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    try {
        $problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
        foreach ($problem in $problems) { Write-Host -Object "  $($problem.Sentence)" -ForegroundColor Red }
        if ($problems.Count -gt 0) { return 1 }
        Open-State -StateFolder $StateFolder
        Resolve-Objects
        Find-RestByName
        if (-not $script:run.Cmdlet.ShouldProcess($script:state.Backup, 'Keep what is there now')) { return 0 }
        Backup-Place
        Write-Host -Object "What is there now on $($script:run.PlaceName) is kept in $($script:state.Backup)."
        0
    } catch {
        Write-Host -Object "STOPPED: $($_.Exception.Message)" -ForegroundColor Red
        1
    }
}

function Find-RestByName {
    <#
    .SYNOPSIS
    Finds by their names the objects of which the script says nothing but the name.
    #>
    param()

    foreach ($object in $script:objects.Values) {
        if ($null -ne $object.Item) { continue }
        $found = @(foreach ($name in $object.Formerly, $object.Name) { Find-ByName -Object $object -Name $name })
        if ($found.Count -eq 0 -or $null -eq $found[0]) { continue }
        $object.Item = $found[0]
        $object.Guid = Get-GuidText -Item $found[0]
    }
}

function Backup-Place {
    <#
    .SYNOPSIS
    Keeps what is there before the first change, with the folder, the marker and the journal. Once something was changed the backup stays as it is; what came to exist since is added.
    #>
    param()

    Save-StateFolder
    $advice = 'Nothing was changed by this run.'
    $entries = @((Get-History).Entries)
    try {
        if ($entries.Count -gt 0) {
            $former = Read-Backup
            if (Add-LaterObject -Backup $former) { Save-Backup -Backup $former }
            return
        }
        $backup = New-Backup
        if ([IO.File]::Exists($script:state.Backup)) { [IO.File]::Move($script:state.Backup, (Get-FreeBackupPath)) }
        Save-Backup -Backup $backup
    } catch {
        throw "The backup $($script:state.Backup) could not be made: $($_.Exception.Message) $advice"
    }
}

function Save-Backup {
    <#
    .SYNOPSIS
    Writes the backup in the form of Export-Clixml, wholly or not at all.
    .PARAMETER Backup
    The backup.
    #>
    param($Backup)

    Save-WholeFile -Path $script:state.Backup -Text ([Management.Automation.PSSerializer]::Serialize($Backup, 6))
}

function Read-Backup {
    <#
    .SYNOPSIS
    The backup of this round. Stops where there is none: without it nobody knows what was there.
    #>
    param()

    $path = $script:state.Backup
    if (-not [IO.File]::Exists($path)) { throw "The backup $path is not there any more, though the journal beside it says that something was changed. Bring it back; without it nobody knows what was there before." }
    try { [Management.Automation.PSSerializer]::Deserialize([IO.File]::ReadAllText($path)) } catch {
        throw "The backup $path cannot be read: $($_.Exception.Message) Bring it back as the scripts wrote it."
    }
}

function Get-FreeBackupPath {
    <#
    .SYNOPSIS
    The name that the backup of an earlier round is kept under.
    #>
    param()

    for ($number = 1; ; $number++) {
        $path = [IO.Path]::Combine($script:state.Folder, "backup-$number.clixml")
        if (-not [IO.File]::Exists($path)) { return $path }
    }
}

function Add-LaterObject {
    <#
    .SYNOPSIS
    Adds to a backup what came to exist since, by other hands than ours, and is to be changed now; returns whether there was any.
    .PARAMETER Backup
    The backup.
    #>
    param($Backup)

    $known = @{}
    foreach ($object in $Backup.Objects) { $known["$($object.Guid)"] = $true }
    $ours = @{}
    foreach ($entry in (Get-History).Entries) { foreach ($guid in $entry.Guid, $entry.NewGuid) { if ($guid) { $ours[$guid] = $true } } }
    $later = @(foreach ($object in $script:objects.Values) {
            if (-not $object.Item -or $known.ContainsKey($object.Guid) -or $ours.ContainsKey($object.Guid) -or $object.IsOurs) { continue }
            $kept = ConvertTo-KeptObject -Noun $object.Noun -Server $object.Server -Item $object.Item
            $kept.IsLater = $true
            $kept
        })
    if ($later.Count -eq 0) { return $false }
    $Backup.Objects = @($Backup.Objects) + $later
    $true
}
