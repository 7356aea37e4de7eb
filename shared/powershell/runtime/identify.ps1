# Which of the objects that Exchange shows is which of the design's.

# Names that two objects lay claim to, found while the objects were told apart.
$script:nameProblems = New-Object -TypeName System.Collections.ArrayList
# What the journal says was done before, by the keys of the objects, without what was taken back.
$script:ownEntries = @{}

function Get-Title {
    <#
    .SYNOPSIS
    An object in a sentence: Receive connector 'EDGE01\From Internet'.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    Its name, where not the one that it is to have.
    #>
    param($Object, [string]$Name = $Object.Name)

    $words = "$($script:words[$Object.Noun])"
    switch ("$($script:identities[$Object.Noun])") {
        'none' { return $words }
        'server' { return "$words of $($Object.Server)" }
        'serverAndName' { return "$words '$($Object.Server)\$Name'" }
    }
    "$words '$Name'"
}

function Test-SameServer {
    <#
    .SYNOPSIS
    Whether two names are those of one server, with their domain or without.
    .PARAMETER First
    One name.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    Test-SameText -First ($First -split '\.')[0] -Second ($Second -split '\.')[0]
}

function Find-ByName {
    <#
    .SYNOPSIS
    The objects that have a name, in any case, where an object of the design would be looked for: on its server, or in its place.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name.
    #>
    param($Object, [string]$Name)

    $identity = "$($script:identities[$Object.Noun])"
    if ($identity -eq 'none') { return @(Get-Listing -Noun $Object.Noun) | Select-Object -First 1 }
    $wanted = if ($identity -eq 'server') { $Object.Server } else { $Name }
    $index = Get-ListingIndex -Noun $Object.Noun
    # One whose server is not shown has its name alone.
    foreach ($server in @($Object.Server, '' | Select-Object -Unique)) {
        $key = Get-IndexName -Noun $Object.Noun -Server $server -Name $wanted
        if ($index.Name.ContainsKey($key)) { $index.Name[$key].ToArray() }
        if ($identity -ne 'serverAndName') { return }
    }
}

function Find-BySame {
    <#
    .SYNOPSIS
    The object that stays the same under any name by one of its values: an accepted domain by its domain.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $sameBy = $script:sameBy[$Object.Noun]
    if (-not $sameBy) { return }
    $value = foreach ($values in $Object.Believed, $Object.Wanted) { if ($values -and $values.Contains($sameBy)) { "$($values[$sameBy])" } }
    $value = "$(@($value) | Select-Object -First 1)"
    if ($value -eq '') { return }
    @(Get-Listing -Noun $Object.Noun) | Where-Object -FilterScript { Test-SameText -First "$(Get-PropertyValue -From $_ -Name $sameBy)" -Second $value }
}

function Set-Identified {
    <#
    .SYNOPSIS
    Keeps which of the objects that Exchange shows an object of the design is, unless it is another one already.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Item
    What was found; several are none.
    .PARAMETER Claimed
    The keys of the objects of the design by the GUIDs of those that are theirs.
    .PARAMETER IsOurs
    Whether the journal names it.
    #>
    param($Object, $Item, [hashtable]$Claimed, [bool]$IsOurs)

    $found = @($Item | Where-Object -FilterScript { $null -ne $_ })
    if ($found.Count -ne 1 -or $null -ne $Object.Item) { return }
    $guid = Get-GuidText -Item $found[0]
    if ($guid -and $Claimed.ContainsKey($guid)) { return }
    $Object.Item = $found[0]
    $Object.Guid = $guid
    $Object.IsOurs = $IsOurs
    if ($guid) { $Claimed[$guid] = $Object.Key }
}

function Resolve-Objects {
    <#
    .SYNOPSIS
    Finds every object of this place: by the GUID that the journal names, else by the value by which it stays the same, else by
    the name that it had, else by the name that it is to have. An object is that of one only.
    #>
    param()

    Read-OwnEntry
    $claimed = @{}
    $script:nameProblems.Clear()
    foreach ($object in $script:objects.Values) { $object.Item = $null; $object.Guid = ''; $object.IsOurs = $false }
    foreach ($object in $script:objects.Values) {
        $guids = @(Get-JournalGuid -Key $object.Key)
        if ($guids.Count -eq 0) { continue }
        $index = Get-ListingIndex -Noun $object.Noun
        $item = $guids | ForEach-Object -Process { $index.Guid[$_] } | Where-Object -FilterScript { $null -ne $_ } | Select-Object -First 1
        Set-Identified -Object $object -Item $item -Claimed $claimed -IsOurs $true
    }
    foreach ($object in $script:objects.Values) {
        $found = @(Find-BySame -Object $object)
        Set-Identified -Object $object -Item $found -Claimed $claimed -IsOurs (Test-Begun -Object $object -Item $found)
    }
    foreach ($object in $script:objects.Values) {
        if ($null -ne $object.Believed -and -not $script:sameBy[$object.Noun]) {
            Set-Identified -Object $object -Item (Find-ByName -Object $object -Name $object.Formerly) -Claimed $claimed
        }
    }
    foreach ($object in $script:objects.Values) {
        if ($null -eq $object.Wanted -or $script:sameBy[$object.Noun]) { continue }
        $found = @(Find-ByName -Object $object -Name $object.Name)
        Set-Identified -Object $object -Item $found -Claimed $claimed -IsOurs (Test-Begun -Object $object -Item $found)
    }
    foreach ($object in $script:objects.Values) {
        $problem = Get-NameProblem -Object $object -Claimed $claimed
        if ($problem) { [void]$script:nameProblems.Add($problem) }
    }
}

function Test-Begun {
    <#
    .SYNOPSIS
    Whether a former run made what was found, and was stopped before it could write that down: then it has all that it was given.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Item
    What was found; several are none.
    #>
    param($Object, $Item)

    $found = @($Item | Where-Object -FilterScript { $null -ne $_ })
    if ($found.Count -ne 1) { return $false }
    @(Get-OwnEntry -Key $Object.Key -Action 'create' | Where-Object -FilterScript { -not $_.NewGuid -and (Test-Made -Entry $_ -Item $found[0]) }).Count -gt 0
}

function Read-OwnEntry {
    <#
    .SYNOPSIS
    Reads what the scripts of this place did before this one began, or may have done.
    #>
    param()

    $script:ownEntries = @{}
    foreach ($entry in @((Get-History).Entries)) {
        if ($entry.Back -eq 'done') { continue }
        if (-not $script:ownEntries.ContainsKey($entry.Key)) { $script:ownEntries[$entry.Key] = New-Object -TypeName System.Collections.ArrayList }
        [void]$script:ownEntries[$entry.Key].Add($entry)
    }
}

function Get-OwnEntry {
    <#
    .SYNOPSIS
    What the scripts of this place did to an object before, or may have done, in that order.
    .PARAMETER Key
    The object, by its id in the design.
    .PARAMETER Action
    The actions to look for.
    #>
    param([string]$Key, [string[]]$Action)

    if ($script:ownEntries.ContainsKey($Key)) { $script:ownEntries[$Key].ToArray() | Where-Object -FilterScript { -not $Action -or $Action -contains $_.Action } }
}

function Get-JournalGuid {
    <#
    .SYNOPSIS
    The GUIDs under which the journal names an object, in small letters.
    .PARAMETER Key
    The object, by its id in the design.
    #>
    param([string]$Key)

    $named = @(Get-OwnEntry -Key $Key | ForEach-Object -Process { $_.NewGuid; $_.Guid } | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    @($named) + @($named | ForEach-Object -Process { Get-PresentGuid -Guid $_ }) | ForEach-Object -Process { $_.ToLowerInvariant() } | Select-Object -Unique
}

function Test-Named {
    <#
    .SYNOPSIS
    Whether an object of the design is one of a sort that goes by names, which Set- can change.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    'name', 'serverAndName' -contains $script:identities[$Object.Noun]
}

function Get-NameProblem {
    <#
    .SYNOPSIS
    Says that the name which an object is to get belongs to another one; nothing where it is free, or will be when its turn comes.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Claimed
    The keys of the objects of the design by the GUIDs of those that are theirs.
    #>
    param($Object, [hashtable]$Claimed)

    if ($null -eq $Object.Wanted -or -not (Test-Named -Object $Object)) { return }
    $others = @(Find-ByName -Object $Object -Name $Object.Name | Where-Object -FilterScript { (Get-GuidText -Item $_) -ne $Object.Guid -or $null -eq $Object.Item })
    foreach ($other in $others) {
        $owner = $script:objects["$($Claimed[(Get-GuidText -Item $other)])"]
        if ($owner -and ($null -eq $owner.Wanted -or -not (Test-SameText -First $owner.Name -Second $Object.Name))) { continue }
        $next = 'Rename or remove that one, or give the design another name.'
        if ($null -eq $Object.Item) {
            $sentence = "$(Get-Title -Object $Object) cannot be made: another one has that name. $next"
            return New-Problem -Kind 'nameTaken' -Key $Object.Key -Property 'Name' -Sentence $sentence
        }
        $now = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
        $sentence = "$(Get-Title -Object $Object -Name $now) is to be called '$($Object.Name)', but another one has that name already, and nothing proves that it is the same. $next"
        return New-Problem -Kind 'twoObjects' -Key $Object.Key -Property 'Name' -Now $now -Wanted $Object.Name -Sentence $sentence
    }
}
