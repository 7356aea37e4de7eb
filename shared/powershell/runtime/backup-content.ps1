# What a backup holds.

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
