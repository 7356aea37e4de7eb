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

function New-Backup {
    <#
    .SYNOPSIS
    What there is of the place: the objects that the scripts touch with all their properties and rights, and of all others of their sorts which there are.
    #>
    param()

    $known = @{}
    foreach ($noun in Get-BackupNoun) {
        $known[$noun] = @(foreach ($item in @(Get-Listing -Noun $noun)) { if ($item) { ConvertTo-KnownObject -Noun $noun -Item $item } })
    }
    $backup = @{
        DesignHash = $script:run.DesignHash; Place = $script:run.Place; Known = $known; Objects = @(Get-KeptObject)
        Time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
    }
    $backup
}

function Test-Subscribing {
    <#
    .SYNOPSIS
    Whether a step of this place makes or ends a subscription, which deletes objects besides.
    #>
    param()

    $steps = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' })
    $steps.Count -gt 0 -or $script:cmdlets -contains 'New-EdgeSubscription' -or $script:cmdlets -contains 'Remove-EdgeSubscription'
}

function Get-BackupNoun {
    <#
    .SYNOPSIS
    The sorts of objects that the scripts of this place may touch.
    #>
    param()

    $nouns = @($script:objects.Values | ForEach-Object -Process { $_.Noun })
    if (Test-Subscribing) { $nouns += @($script:replicated) + 'TransportConfig' }
    if ((Test-Subscribing) -and -not $script:run.IsEdge) { $nouns += 'EdgeSubscription' }
    $nouns | Select-Object -Unique
}

function ConvertTo-KnownObject {
    <#
    .SYNOPSIS
    What tells an object from others.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    [pscustomobject]@{
        Guid = Get-GuidText -Item $Item; Name = "$(Get-PropertyValue -From $Item -Name 'Name')"
        Default = "$(Get-PropertyValue -From $Item -Name 'Default')" -eq 'True'
    }
}

function Get-KeptObject {
    <#
    .SYNOPSIS
    The objects that are kept whole: those that the scripts of this place name, and those that a subscription deletes.
    #>
    param()

    $kept = @{}
    foreach ($object in $script:objects.Values) {
        if (-not $object.Item) { continue }
        $kept[$object.Guid] = $true
        ConvertTo-KeptObject -Noun $object.Noun -Server $object.Server -Item $object.Item
    }
    # Another domain may lose its being the default one.
    $whole = @(if (Test-Subscribing) { @($script:replicated) + 'TransportConfig' } elseif (@(Get-BackupNoun) -contains 'AcceptedDomain') { 'AcceptedDomain' })
    foreach ($noun in $whole) {
        foreach ($item in @(Get-Listing -Noun $noun)) {
            if ($item -and -not $kept.ContainsKey((Get-GuidText -Item $item))) { ConvertTo-KeptObject -Noun $noun -Server '' -Item $item }
        }
    }
}

function ConvertTo-KeptObject {
    <#
    .SYNOPSIS
    An object with all its properties and the rights on it.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Server
    The server that it is on, where each server has its own.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, [string]$Server, $Item)

    $rights = @()
    if ($script:holders -contains $Noun -and (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) {
        $rights = @(Get-Rights -Item $Item | Where-Object -FilterScript { -not $_.IsInherited } |
                ForEach-Object -Process { [pscustomobject]@{ Sid = "$($_.Sid)"; User = "$($_.User)"; Right = "$($_.Right)"; IsDeny = [bool]$_.IsDeny } })
    }
    [pscustomobject]@{
        Noun = $Noun; Server = $Server; Guid = Get-GuidText -Item $Item; Name = "$(Get-PropertyValue -From $Item -Name 'Name')"
        Values = ConvertTo-KeptTable -Item $Item; Rights = $rights; IsLater = $false
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
