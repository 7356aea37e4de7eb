# What Exchange shows of this place: each sort of objects is listed once, and one object is read again after it was changed.

# What was listed, by the noun.
$script:listings = @{}
# The same by GUID and by name, made when it is needed.
$script:indexes = @{}

function Clear-Listing {
    <#
    .SYNOPSIS
    Forgets what was listed, so that it is read again when it is needed.
    .PARAMETER Noun
    The sorts to forget; all of them where none is named.
    #>
    param([string[]]$Noun)

    if (-not $Noun) {
        $script:listings.Clear()
        return $script:indexes.Clear()
    }
    foreach ($one in $Noun) {
        $script:listings.Remove($one)
        $script:indexes.Remove($one)
    }
}

function Get-ReadingCmdlet {
    <#
    .SYNOPSIS
    The cmdlets that list a sort of objects: as its objects say, whose servers may be of several versions.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    $stated = @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq $Noun } | ForEach-Object -Process { $_.GetCmdlet } | Select-Object -Unique)
    if ($stated.Count -eq 0) { return "Get-$Noun" }
    $stated
}

function Get-Listing {
    <#
    .SYNOPSIS
    All objects of a sort in this place, on all servers, as Exchange shows them. They are read once.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    if (-not $script:listings.ContainsKey($Noun)) {
        $list = New-Object -TypeName System.Collections.ArrayList
        $known = @{}
        foreach ($cmdlet in Get-ReadingCmdlet -Noun $Noun) {
            foreach ($item in @(& $cmdlet -ErrorAction Stop)) {
                $guid = Get-GuidText -Item $item
                if ($null -eq $item -or ($guid -and $known.ContainsKey($guid))) { continue }
                $known[$guid] = $true
                [void]$list.Add($item)
            }
        }
        $script:listings[$Noun] = $list
    }
    $script:listings[$Noun].ToArray()
}

function Get-ListingIndex {
    <#
    .SYNOPSIS
    The objects of a sort in two tables: Guid, and Name with all that have it, by what Get-IndexName makes of it.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    if ($script:indexes.ContainsKey($Noun)) { return $script:indexes[$Noun] }
    $index = @{ Guid = @{}; Name = @{} }
    foreach ($item in @(Get-Listing -Noun $Noun)) {
        $index.Guid[(Get-GuidText -Item $item)] = $item
        $name = Get-IndexName -Noun $Noun -Server "$(Get-PropertyValue -From $item -Name 'Server')" -Name "$(Get-PropertyValue -From $item -Name 'Name')"
        if (-not $index.Name.ContainsKey($name)) { $index.Name[$name] = New-Object -TypeName System.Collections.ArrayList }
        [void]$index.Name[$name].Add($item)
    }
    $script:indexes[$Noun] = $index
    $index
}

function Get-IndexName {
    <#
    .SYNOPSIS
    What an object is looked up by: its name in small letters, after that of its server where each server has its own, servers without their domain.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    .PARAMETER Server
    The server that it is on; empty where Exchange does not show it.
    .PARAMETER Name
    Its name.
    #>
    param([string]$Noun, [string]$Server, [string]$Name)

    $identity = "$($script:identities[$Noun])"
    if ($identity -eq 'server') { return ($Name -split '\.')[0].ToLowerInvariant() }
    if ($identity -ne 'serverAndName' -or $Server -eq '') { return $Name.ToLowerInvariant() }
    ($Server -split '\.')[0].ToLowerInvariant() + '\' + $Name.ToLowerInvariant()
}

function Get-GuidText {
    <#
    .SYNOPSIS
    The GUID of an object as text; empty where it shows none.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'Guid')".ToLowerInvariant()
}

function Update-Listing {
    <#
    .SYNOPSIS
    Reads one object again and returns it. Where it cannot be read at once, as directories need their time, what is known of it stays.
    .PARAMETER Noun
    What Exchange's cmdlets call its sort.
    .PARAMETER Guid
    Its GUID; empty for the settings of which there is one only.
    .PARAMETER Known
    What a command has just shown of it.
    #>
    param([string]$Noun, [string]$Guid, $Known = $null)

    $list = Get-KeptListing -Noun $Noun
    $former = $list | Where-Object -FilterScript { (Get-GuidText -Item $_) -eq $Guid } | Select-Object -First 1
    $scope = @{ ErrorAction = 'Stop' }
    if ($script:identities[$Noun] -ne 'none') { $scope['Identity'] = $Guid }
    $cmdlet = @(Get-ReadingCmdlet -Noun $Noun)[0]
    $read = try { @(& $cmdlet @scope) } catch { @() }
    $now = $read | Where-Object -FilterScript { (Get-GuidText -Item $_) -eq $Guid } | Select-Object -First 1
    foreach ($candidate in $Known, $former) { if ($null -eq $now) { $now = $candidate } }
    if ($null -ne $former) { $list.Remove($former) }
    if ($null -ne $now) { [void]$list.Add($now) }
    $now
}

function Remove-FromListing {
    <#
    .SYNOPSIS
    Forgets an object that was removed.
    .PARAMETER Noun
    What Exchange's cmdlets call its sort.
    .PARAMETER Item
    The object.
    #>
    param([string]$Noun, $Item)

    (Get-KeptListing -Noun $Noun).Remove($Item)
}

function Get-KeptListing {
    <#
    .SYNOPSIS
    The list that is kept of a sort of objects, itself and not its entries, so that it can be changed.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    [void]@(Get-Listing -Noun $Noun)
    $script:indexes.Remove($Noun)
    , $script:listings[$Noun]
}
