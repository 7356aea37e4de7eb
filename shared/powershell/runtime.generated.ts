/** The files of `runtime`, by name. Written by `npm run powershell:runtime`; the PowerShell is to be changed there. */
export const runtime = {
  commands: `# Commands as a person types them; they are told, never run.

function ConvertTo-TypedText {
    <#
    .SYNOPSIS
    A value as it is typed, on one line.
    .PARAMETER Value
    Nothing, a truth value, a text, a list, a table, or the script block that asks for an account.
    #>
    param($Value)

    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return '$' + "$Value".ToLowerInvariant() }
    if ($Value -is [scriptblock]) { return 'the account that this script asks for' }
    if ($Value -is [Collections.IDictionary]) {
        $entries = foreach ($entry in $Value.GetEnumerator()) { $entry.Key + '=' + (ConvertTo-TypedText -Value $entry.Value) }
        return '@{' + ($entries -join '; ') + '}'
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return '@(' + (@($Value | ForEach-Object -Process { ConvertTo-TypedText -Value "$_" }) -join ', ') + ')'
    }
    # PowerShell takes these five characters for a single quote.
    $quotes = "(['$([char]0x2018)$([char]0x2019)$([char]0x201A)$([char]0x201B)])"
    $text = "'" + ("$Value" -replace $quotes, '$1$1') + "'"
    if ($text -notmatch '[\\r\\n]') { return $text }
    '(' + ($text -replace '\\r', "' + [char]13 + '" -replace '\\n', "' + [char]10 + '") + ')'
}

function Join-Command {
    <#
    .SYNOPSIS
    A command with its parameters, as it is typed.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Values
    Its parameters, in order.
    #>
    param([string]$Cmdlet, $Values)

    $words = foreach ($entry in $Values.GetEnumerator()) {
        $value = $entry.Value
        if ($script:kinds[$entry.Key] -eq 'size') { $value = Format-Size -Text "$value" }
        if ($entry.Key -eq 'PermissionGroups') { $value = Get-StatedGroup -Value $value }
        '-{0} {1}' -f $entry.Key, (ConvertTo-TypedText -Value $value)
    }
    (@($Cmdlet) + $words) -join ' '
}

function Get-StatedGroup {
    <#
    .SYNOPSIS
    Permission groups as Set- takes them: Exchange shows Custom where rights were granted one by one, and does not take it back.
    .PARAMETER Value
    The groups, as Exchange shows them.
    #>
    param($Value)

    $groups = @("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ -and $_ -ne 'Custom' })
    if ($groups.Count -eq 0) { return 'None' }
    $groups -join ', '
}

function Get-AskingText {
    <#
    .SYNOPSIS
    A Get-Credential that says which account is meant: no account can be read back.
    .PARAMETER Title
    The object that had the account.
    #>
    param([string]$Title)

    '(Get-Credential -Message ' + (ConvertTo-TypedText -Value "The former account of $Title") + ')'
}
`,
  comparison: `# Whether a property already has the wanted value.

function Test-SameText {
    <#
    .SYNOPSIS
    Whether two texts are equal, in any case.
    .PARAMETER First
    One text.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    [string]::Equals($First, $Second, [StringComparison]::OrdinalIgnoreCase)
}

function Get-PropertyValue {
    <#
    .SYNOPSIS
    The value of a property; nothing where there is no object, or where it does not show the property.
    .PARAMETER From
    The object.
    .PARAMETER Name
    The name of the property.
    #>
    param($From, [string]$Name)

    if ($null -eq $From) { return }
    $property = $From.PSObject.Properties[$Name]
    if ($property) { $property.Value }
}

function Get-ValueSet {
    <#
    .SYNOPSIS
    The values of a parameter as a set, each in the form that is compared; empty ones are left out.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Value
    One value or several. Flags may stand in one text with commas.
    #>
    param([string]$Name, $Value)

    $set = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    foreach ($item in @($Value)) {
        if ($null -eq $item) { continue }
        $texts = if ($script:kinds[$Name] -eq 'flags') { "$item" -split ',' } else { "$item" }
        foreach ($text in $texts) {
            if ($text.Trim() -ne '') { [void]$set.Add((Format-Value -Name $Name -Text $text.Trim())) }
        }
    }
    , $set
}

function Test-SameValue {
    <#
    .SYNOPSIS
    Whether a property has the wanted value: without case, and without order where there are several values.
    .PARAMETER Name
    The name of the parameter. A name that differs in case only is another name.
    .PARAMETER Actual
    What Exchange shows.
    .PARAMETER Wanted
    What the design states.
    #>
    param([string]$Name, $Actual, $Wanted)

    if ($Name -eq 'Name') { return [string]::Equals("$Actual", "$Wanted", [StringComparison]::Ordinal) }
    $actualSet = Get-ValueSet -Name $Name -Value $Actual
    $wantedSet = Get-ValueSet -Name $Name -Value $Wanted
    if ($Name -eq 'PermissionGroups' -and -not $wantedSet.Contains('Custom')) {
        # Exchange adds Custom to the groups when a right was granted by Add-ADPermission.
        [void]$actualSet.Remove('Custom')
        if ($actualSet.Count -eq 0) { [void]$actualSet.Add('None') }
    }
    $actualSet.SetEquals($wantedSet)
}

function Get-MissingValue {
    <#
    .SYNOPSIS
    Of what is to be added to a list, that which it does not hold yet; its other entries stay.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Actual
    What the list holds.
    .PARAMETER Added
    What it is to hold besides.
    #>
    param([string]$Name, $Actual, $Added)

    $known = Get-ValueSet -Name $Name -Value $Actual
    @($Added) | Where-Object -FilterScript { -not $known.Contains((Format-Value -Name $Name -Text "$_".Trim())) }
}
`,
  difference: `# What an object that exists lacks of what the design states.

function Get-Property {
    <#
    .SYNOPSIS
    The property behind a parameter; nothing where Exchange does not show it.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Name
    The name of the parameter.
    #>
    param($Existing, [string]$Name)

    if ($script:secrets -contains $Name) { return }
    $shown = if ($script:shownAs.ContainsKey($Name)) { $script:shownAs[$Name] } else { $Name }
    $Existing.PSObject.Properties[$shown]
}

function Test-Comparable {
    <#
    .SYNOPSIS
    Whether a parameter says what an object that exists is to be: not how the command runs, nor what Exchange takes at creation only.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    if ($script:manner -contains $Name) { return $false }
    # What tells objects apart is compared nevertheless, since a difference stops the script.
    $script:creationOnly -notcontains $Name -or $script:sameBy.Values -contains $Name
}

function Get-Difference {
    <#
    .SYNOPSIS
    The parameters whose properties differ, with those that cannot be compared when there is any.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER AsCreated
    Whether the step makes the object, and finds that it exists.
    #>
    param($Existing, $Parameter, [bool]$AsCreated)

    $different = [ordered]@{}
    $notComparable = [ordered]@{}
    $compared = 0
    foreach ($entry in $Parameter.GetEnumerator()) {
        $name = $entry.Key
        if (-not (Test-Comparable -Name $name) -or ($AsCreated -and $name -eq 'Name')) { continue }
        $property = Get-Property -Existing $Existing -Name $name
        if (-not $property) {
            $notComparable[$name] = $entry.Value
            # An account that is to change is set on every run, since nobody can see whether it is right.
            if ($script:secrets -contains $name -and -not $AsCreated) { $different[$name] = $entry.Value }
            continue
        }
        $compared++
        if ($entry.Value -is [hashtable]) {
            $missing = @(Get-MissingValue -Name $name -Actual $property.Value -Added $entry.Value['Add'])
            if ($missing.Count -gt 0) { $different[$name] = @{ Add = $missing } }
        } elseif (-not (Test-SameValue -Name $name -Actual $property.Value -Wanted $entry.Value)) {
            $different[$name] = $entry.Value
        }
    }
    if ($different.Count -gt 0 -or ($compared -eq 0 -and -not $AsCreated)) {
        foreach ($entry in $notComparable.GetEnumerator()) { $different[$entry.Key] = $entry.Value }
    }
    $different
}

function Get-ChangeText {
    <#
    .SYNOPSIS
    What each value is and becomes, one text each, for the person who is asked.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Different
    The parameters that are to be set.
    #>
    param($Existing, $Different)

    foreach ($entry in $Different.GetEnumerator()) {
        $property = Get-Property -Existing $Existing -Name $entry.Key
        $now = if ($property) { ' from ' + (ConvertTo-TypedText -Value $property.Value) } else { '' }
        $unseen = if ($script:secrets -contains $entry.Key) { ', which cannot be read back' } else { '' }
        $entry.Key + $now + ' to ' + (ConvertTo-TypedText -Value $entry.Value) + $unseen
    }
}
`,
  forms: `# Values in one form each, so that what Exchange shows and what the design states can be compared. Exchange hands out
# enumerations, address spaces and sizes as objects, and through a remote session as their texts.

function Format-Value {
    <#
    .SYNOPSIS
    One value of a parameter in the form that is compared, as its kind in the catalogue asks for.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Text
    The value.
    #>
    param([string]$Name, [string]$Text)

    switch ($script:kinds[$Name]) {
        'size' { return Format-Size -Text $Text }
        'timeSpan' { return Format-Duration -Text $Text }
        'addressSpaces' { return Format-AddressSpace -Text $Text }
        'bindings' { return Format-Binding -Text $Text }
        'ranges' { return Format-Range -Text $Text }
        'smartHosts' { return $Text.Trim('[', ']') }
        'servers' { return ($Text -split '\\.')[0] }
    }
    $Text
}

function Format-Size {
    <#
    .SYNOPSIS
    A size in bytes: '35MB' and '35 MB (36,700,160 bytes)' are both 36700160. Exchange rounds up to whole KB.
    .PARAMETER Text
    The size; other text, such as 'unlimited', stays as it is.
    #>
    param([string]$Text)

    if ($Text -match '\\(([^()]*)bytes\\)\\s*$') { $Text = $Matches[1] -replace '\\D', '' }
    if ($Text -notmatch '^(\\d+(?:\\.\\d+)?)\\s*(B|KB|MB|GB|TB)?$') { return $Text }
    $number = [double]::Parse($Matches[1], [Globalization.CultureInfo]::InvariantCulture)
    $power = [array]::IndexOf(@('B', 'KB', 'MB', 'GB', 'TB'), "$($Matches[2])".ToUpperInvariant())
    $bytes = $number * [math]::Pow(1024, [math]::Max(0, $power))
    [string][long]([math]::Ceiling($bytes / 1024) * 1024)
}

function Format-Duration {
    <#
    .SYNOPSIS
    A time span as .NET writes it.
    .PARAMETER Text
    The time span; other text stays as it is.
    #>
    param([string]$Text)

    $duration = [TimeSpan]::Zero
    if ([TimeSpan]::TryParse($Text, [ref]$duration)) { return $duration.ToString() }
    $Text
}

function Format-AddressSpace {
    <#
    .SYNOPSIS
    An address space with all its parts: '*' is 'SMTP:*;1', since Exchange fills in the type SMTP and the cost 1.
    .PARAMETER Text
    The address space.
    #>
    param([string]$Text)

    if ($Text -notmatch '^[A-Za-z0-9]+:') { $Text = 'SMTP:' + $Text }
    if ($Text -notmatch ';\\s*\\d+$') { $Text = $Text + ';1' }
    $Text
}

function Format-Binding {
    <#
    .SYNOPSIS
    An address and a port with the address as .NET writes it.
    .PARAMETER Text
    The binding; text without a port stays as it is.
    #>
    param([string]$Text)

    if ($Text -notmatch '^(.*):(\\d+)$') { return $Text }
    $address = $Matches[1].Trim('[', ']')
    $port = $Matches[2]
    $parsed = $null
    if ([Net.IPAddress]::TryParse($address, [ref]$parsed)) { $address = $parsed.ToString() }
    $address + ' port ' + $port
}
`,
  objects: `# The objects that steps are about: those that exist, those that an earlier step would have made, and those that one would have taken away.

# Objects that a step would have made, had it not been for -WhatIf or a refusal.
$script:planned = New-Object -TypeName System.Collections.ArrayList
# Objects that a step would have renamed or removed: later steps of -WhatIf do not count on them.
$script:leaving = New-Object -TypeName System.Collections.ArrayList

function Test-Planned {
    <#
    .SYNOPSIS
    Whether a step would have made the object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Name
    Its name.
    #>
    param([string]$Noun, [string]$Name)

    $script:planned -contains "$Noun $Name"
}

function Add-Planned {
    <#
    .SYNOPSIS
    Keeps that a step would have made the object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Name
    Its name.
    #>
    param([string]$Noun, [string]$Name)

    [void]$script:planned.Add("$Noun $Name")
}

function Test-Leaving {
    <#
    .SYNOPSIS
    Whether a step would have renamed or removed the object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    $script:leaving -contains "$Noun $(Get-PropertyValue -From $Item -Name 'Identity')"
}

function Add-Leaving {
    <#
    .SYNOPSIS
    Keeps that a step would have renamed or removed the object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    [void]$script:leaving.Add("$Noun $(Get-PropertyValue -From $Item -Name 'Identity')")
}

function Split-Identity {
    <#
    .SYNOPSIS
    The server and the name of the object of a step: 'SERVER\\Name' of a Receive connector in its two parts, anything else is a name.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Noun, $Parameter)

    if (-not $Parameter.Contains('Identity')) { return [string]$Parameter['Server'], [string]$Parameter['Name'] }
    $identity = [string]$Parameter['Identity']
    if ($script:identities[$Noun] -eq 'serverAndName' -and $identity.Contains('\\')) { return $identity.Split([char[]]'\\', 2) }
    '', $identity
}

function Find-Item {
    <#
    .SYNOPSIS
    The object of a name, in any case; nothing where there is none. Stops where there are several.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Server
    The server to look on, where the organization has objects of each server.
    .PARAMETER Name
    Its name; of a server's own object, that of the server.
    .PARAMETER Same
    The value by which it stays the same under any name, to be looked for instead of the name.
    #>
    param([string]$Noun, [string]$Server, [string]$Name, [string]$Same)

    $identity = $script:identities[$Noun]
    $scope = @{ ErrorAction = 'Stop' }
    if ($identity -eq 'server') { $scope['Identity'] = $Name }
    if ($identity -eq 'serverAndName' -and $Server -and $script:inOrganization) { $scope['Server'] = $Server }
    $all = @(& "Get-$Noun" @scope)
    if ('server', 'none' -contains $identity) { return $all | Select-Object -First 1 }
    $property, $wanted = if ($Same) { $script:sameBy[$Noun], $Same } else { 'Name', $Name }
    $found = @($all | Where-Object -FilterScript { Test-SameText -First (Get-PropertyValue -From $_ -Name $property) -Second $wanted })
    if ($found.Count -gt 1) { throw "There is more than one $Noun '$Name' here." }
    $found | Select-Object -First 1
}

function Find-Subject {
    <#
    .SYNOPSIS
    The object that a step is about. One that is to get another name has it already, if there is one of that name: an object
    under the old name is then another one, and left alone.
    .PARAMETER Verb
    What the step does: New, Set or Remove.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Server
    The server that it is on, where the step says so.
    .PARAMETER Name
    The name by which the step calls it.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Verb, [string]$Noun, [string]$Server, [string]$Name, $Parameter)

    if ($Verb -eq 'Set' -and $Parameter.Contains('Name')) {
        $renamed = Find-Item -Noun $Noun -Server $Server -Name $Parameter['Name']
        if ($renamed -and -not (Test-Leaving -Noun $Noun -Item $renamed)) { return $renamed }
    }
    $found = Find-Item -Noun $Noun -Server $Server -Name $Name
    $sameBy = $script:sameBy[$Noun]
    if ($Verb -eq 'New' -and $sameBy -and $Parameter.Contains($sameBy)) {
        $same = Find-Item -Noun $Noun -Name $Name -Same $Parameter[$sameBy]
        if ($same) { $found = $same }
    }
    if ($found -and -not (Test-Leaving -Noun $Noun -Item $found)) { $found }
}
`,
  ranges: `# Ranges of addresses, however they are written.

function Format-Range {
    <#
    .SYNOPSIS
    A range as its first and last address: of an address, 'a-b', 'a/bits' or 'a(mask)'. Other text stays as it is.
    .PARAMETER Text
    The range as it is shown or stated.
    #>
    param([string]$Text)

    if ($Text -match '^(.+)-(.+)$') { return Join-Range -Text $Text -First $Matches[1] -Last $Matches[2] -Mask $null }
    if ($Text -match '^(.+)\\((.+)\\)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-AddressByte -Text $Matches[2])
    }
    if ($Text -match '^(.+)/(\\d+)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-MaskByte -Bits $Matches[2])
    }
    Join-Range -Text $Text -First $Text -Last $Text -Mask $null
}

function Join-Range {
    <#
    .SYNOPSIS
    Two addresses as one text that is the same for the same range; with a mask, all that it leaves open.
    .PARAMETER Text
    What to return where one of the addresses is none.
    .PARAMETER First
    The first address.
    .PARAMETER Last
    The last address.
    .PARAMETER Mask
    The bytes of a mask, or nothing.
    #>
    param([string]$Text, [string]$First, [string]$Last, $Mask)

    $low = Get-AddressByte -Text $First
    $high = Get-AddressByte -Text $Last
    if (-not $low -or -not $high) { return $Text }
    for ($i = 0; $Mask -and $i -lt $low.Length; $i++) {
        $kept = if ($i -lt $Mask.Length) { $Mask[$i] } else { 0 }
        $low[$i] = $low[$i] -band $kept
        $high[$i] = $low[$i] -bor (255 - $kept)
    }
    [BitConverter]::ToString($low) + ' to ' + [BitConverter]::ToString($high)
}

function Get-AddressByte {
    <#
    .SYNOPSIS
    The bytes of an IP address as one array; nothing for other text.
    .PARAMETER Text
    The address.
    #>
    param([string]$Text)

    $parsed = $null
    if ([Net.IPAddress]::TryParse($Text.Trim(), [ref]$parsed)) { , $parsed.GetAddressBytes() }
}

function Get-MaskByte {
    <#
    .SYNOPSIS
    The sixteen bytes of a mask, of which an IPv4 address needs four.
    .PARAMETER Bits
    How many bits from the left are set.
    #>
    param([int]$Bits)

    , @(for ($i = 0; $i -lt 16; $i++) {
        256 - [math]::Pow(2, 8 - [math]::Max(0, [math]::Min(8, $Bits - 8 * $i)))
    })
}
`,
  report: `# What was done, and telling it.

$script:done = @{ Create = 0; Set = 0; Remove = 0 }
# What -WhatIf showed, or a person declined.
$script:notDone = @{ Create = 0; Set = 0; Remove = 0 }
$script:alreadyRight = 0

function Test-Consent {
    <#
    .SYNOPSIS
    Asks for consent to a change; what -WhatIf shows or a person declines is counted, too.
    .PARAMETER Kind
    Create, Set or Remove.
    .PARAMETER Title
    What is changed.
    .PARAMETER Action
    What happens to it.
    #>
    param([string]$Kind, [string]$Title, [string]$Action)

    if ($script:run.ShouldProcess($Title, $Action)) { return $true }
    $script:notDone[$Kind]++
    $false
}

function Write-Done {
    <#
    .SYNOPSIS
    Tells of a change, counts it, and keeps how to take it back.
    .PARAMETER Kind
    Create, Set or Remove.
    .PARAMETER Sentence
    What was done.
    .PARAMETER WayBack
    The commands that take it back, in the order in which they are to run.
    #>
    param([string]$Kind, [string]$Sentence, [string[]]$WayBack)

    Write-Host -Object "  $Sentence"
    $script:done[$Kind]++
    Add-WayBack -Sentence $Sentence -Command $WayBack
}

function Write-AlreadyRight {
    <#
    .SYNOPSIS
    Tells that nothing is to be changed, and counts it.
    .PARAMETER Title
    What is right already.
    #>
    param([string]$Title)

    Write-Host -Object "  $Title is already as designed."
    $script:alreadyRight++
}

function Write-Summary {
    <#
    .SYNOPSIS
    Tells at the end what was done and what was not, and how to take it back.
    #>
    param()

    Write-Host -Object ''
    $done = '{0} created, {1} changed, {2} removed, {3} already as designed.'
    Write-Host -Object ($done -f $script:done['Create'], $script:done['Set'], $script:done['Remove'], $script:alreadyRight)
    $skipped = $script:notDone['Create'] + $script:notDone['Set'] + $script:notDone['Remove']
    if ($skipped -gt 0) {
        $notDone = if ($WhatIfPreference) { 'Nothing was changed. Without -WhatIf: {0} would be created, {1} changed, {2} removed.' }
        else { 'Declined: {0} to be created, {1} changed, {2} removed.' }
        Write-Host -Object ($notDone -f $script:notDone['Create'], $script:notDone['Set'], $script:notDone['Remove'])
    }
    Write-WayBack
}

function Write-Failure {
    <#
    .SYNOPSIS
    Tells where the script stopped and why, then what it had done.
    .PARAMETER Problem
    The error that stopped it.
    #>
    param($Problem)

    Write-Host -Object ''
    $at = if ($script:step -eq 0) { 'before the first step' } else { "at step $script:step" }
    Write-Host -Object "STOPPED $at." -ForegroundColor Red
    Write-Host -Object "  $Problem"
    Write-Host -Object '  No later step has run. When the cause is mended, start this script again: what is done is left alone.'
    Write-Summary
}
`,
  restore: `# The commands that bring back what was there.

function Get-RestoredName {
    <#
    .SYNOPSIS
    The identity of an object after a step: a renamed one is called by its new name, on the server that it is on.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Existing
    The object as Exchange showed it before.
    .PARAMETER Different
    The parameters that the step sets.
    #>
    param([string]$Noun, $Existing, $Different)

    $identity = "$(Get-PropertyValue -From $Existing -Name 'Identity')"
    if (-not $Different.Contains('Name')) { return $identity }
    $server = if ($script:identities[$Noun] -eq 'serverAndName') { $identity.Substring(0, $identity.IndexOf('\\') + 1) } else { '' }
    $server + $Different['Name']
}

function Get-RestoreCommand {
    <#
    .SYNOPSIS
    The commands that give an object its former values.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Existing
    The object as Exchange shows it, before the step.
    .PARAMETER Different
    The parameters that the step sets.
    #>
    param([string]$Noun, [string]$Title, $Existing, $Different)

    $values = [ordered]@{}
    if ($script:identities[$Noun] -ne 'none') { $values['Identity'] = Get-RestoredName -Noun $Noun -Existing $Existing -Different $Different }
    foreach ($name in $Different.Keys) {
        $property = Get-Property -Existing $Existing -Name $name
        if ($Different[$name] -is [hashtable]) { $values[$name] = @{ Remove = $Different[$name]['Add'] } }
        elseif ($property -and $name -ne 'MakeDefault') { $values[$name] = $property.Value }
    }
    $secrets = @($script:secrets | Where-Object -FilterScript { $Different.Contains($_) })
    $asked = -join @($secrets | ForEach-Object -Process { " -$_ " + (Get-AskingText -Title $Title) })
    $isEmpty = $values.Count -eq 0 -or ($values.Count -eq 1 -and $values.Contains('Identity'))
    if (-not $isEmpty -or $asked) { (Join-Command -Cmdlet "Set-$Noun" -Values $values) + $asked }
    if ($Different.Contains('MakeDefault')) { Get-DefaultCommand -Noun $Noun }
}

function Get-DefaultCommand {
    <#
    .SYNOPSIS
    The command that makes the present default object the default again.
    .PARAMETER Noun
    Exchange's name of its sort.
    #>
    param([string]$Noun)

    foreach ($former in @(& "Get-$Noun" -ErrorAction Stop)) {
        if ("$(Get-PropertyValue -From $former -Name 'Default')" -ne 'True') { continue }
        $identity = "$(Get-PropertyValue -From $former -Name 'Identity')"
        Join-Command -Cmdlet "Set-$Noun" -Values ([ordered]@{ Identity = $identity; MakeDefault = $true })
    }
}

function Get-RecreateCommand {
    <#
    .SYNOPSIS
    The commands that make a removed object again, from all that Exchange shows of it, with the rights on it.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Existing
    The object as Exchange shows it, before the step.
    #>
    param([string]$Noun, $Existing)

    $values = [ordered]@{}
    foreach ($name in (Get-Command -Name "New-$Noun").Parameters.Keys | Sort-Object) {
        if ($script:secrets -contains $name -or $script:notTaken -contains $name) { continue }
        $property = $Existing.PSObject.Properties[$name]
        if ($property -and "$($property.Value)" -ne '') { $values[$name] = $property.Value }
    }
    $command = Join-Command -Cmdlet "New-$Noun" -Values $values
    $name = "$(Get-PropertyValue -From $Existing -Name 'Name')"
    if ("$(Get-PropertyValue -From $Existing -Name 'SmartHostAuthMechanism')" -like 'BasicAuth*') {
        $command += ' -AuthenticationCredential ' + (Get-AskingText -Title "$Noun '$name'")
    }
    $command
    if ($script:holders -contains $Noun) { Get-GrantCommand -Noun $Noun -Connector $Existing }
    if ("$(Get-PropertyValue -From $Existing -Name 'Default')" -eq 'True' -and $Noun -eq 'AcceptedDomain') {
        Join-Command -Cmdlet "Set-$Noun" -Values ([ordered]@{ Identity = $name; MakeDefault = $true })
    }
}

function Get-GrantCommand {
    <#
    .SYNOPSIS
    The commands that grant the rights on a connector again that were granted on it itself; those of its permission groups may be among them and do no harm.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Connector
    The connector as Exchange shows it.
    #>
    param([string]$Noun, $Connector)

    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $groups = "$(Get-PropertyValue -From $Connector -Name 'PermissionGroups')"
    if ($Noun -eq 'ReceiveConnector' -and $groups -notmatch '\\bCustom\\b') { return }
    $get = Join-Command -Cmdlet "Get-$Noun" -Values ([ordered]@{ Identity = "$(Get-PropertyValue -From $Connector -Name 'Identity')" })
    foreach ($entry in @($Connector | Get-ADPermission -ErrorAction Stop)) {
        if (-not $entry -or "$(Get-PropertyValue -From $entry -Name 'Deny')" -eq 'True') { continue }
        if ("$(Get-PropertyValue -From $entry -Name 'IsInherited')" -eq 'True') { continue }
        $rights = @(Get-PropertyValue -From $entry -Name 'ExtendedRights' | ForEach-Object -Process { "$_" } | Where-Object -FilterScript { $_ })
        if ($rights.Count -eq 0) { continue }
        $user = "$(Get-PropertyValue -From $entry -Name 'User')"
        $get + ' | ' + (Join-Command -Cmdlet 'Add-ADPermission' -Values ([ordered]@{ User = $user; ExtendedRights = $rights }))
    }
}
`,
  rights: `# Rights on connectors.

function Get-AccountName {
    <#
    .SYNOPSIS
    The name that a right is granted to: as stated, or of the account behind a label, which -WhatIf does not ask for.
    .PARAMETER User
    The name, or the script block that asks for it.
    #>
    param($User)

    if ($User -isnot [scriptblock]) { return [string]$User }
    if ($WhatIfPreference) { return 'the account that this script asks for' }
    [string](& $User)
}

function Get-HeldRight {
    <#
    .SYNOPSIS
    The extended rights that somebody has on a connector.
    .PARAMETER Connector
    The connector as Exchange shows it.
    .PARAMETER User
    Whose rights.
    #>
    param($Connector, [string]$User)

    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $Connector | Get-ADPermission -User $User -ErrorAction Stop |
        Where-Object -FilterScript { "$(Get-PropertyValue -From $_ -Name 'Deny')" -ne 'True' } |
        ForEach-Object -Process { Get-PropertyValue -From $_ -Name 'ExtendedRights' } |
        ForEach-Object -Process { "$_" }
}

function Set-Right {
    <#
    .SYNOPSIS
    Grants rights that are missing, or removes rights that are there.
    .PARAMETER Verb
    Add or Remove.
    .PARAMETER Parameter
    The parameters of the step: Identity, User and ExtendedRights.
    #>
    param([string]$Verb, $Parameter)

    $noun = if ("$($Parameter['Identity'])".Contains('\\')) { 'ReceiveConnector' } else { 'SendConnector' }
    $server, $name = Split-Identity -Noun $noun -Parameter $Parameter
    $user = Get-AccountName -User $Parameter['User']
    $title = "$noun '$name', $user"
    $connector = Find-Item -Noun $noun -Server $server -Name $name
    if (-not $connector -and -not (Test-Planned -Noun $noun -Name $name)) { throw "There is no $noun '$name' here." }
    $isKnown = $Parameter['User'] -isnot [scriptblock] -or -not $WhatIfPreference
    $held = if ($connector -and $isKnown) { @(Get-HeldRight -Connector $connector -User $user) } else { @() }
    $rights = @($Parameter['ExtendedRights'] | Where-Object -FilterScript { (@($held) -contains "$_") -eq ($Verb -eq 'Remove') })
    if ($rights.Count -eq 0) { return Write-AlreadyRight -Title $title }
    $what = "$Verb $($rights -join ', ')"
    if (-not (Test-Consent -Kind 'Set' -Title $title -Action $what) -or -not $connector) { return }
    $arguments = Get-Argument -Parameter $Parameter -Without 'Identity', 'User', 'ExtendedRights'
    $connector | & "$Verb-ADPermission" -User $user -ExtendedRights $rights @arguments | Out-Null
    $opposite = if ($Verb -eq 'Add') { 'Remove' } else { 'Add' }
    $back = Join-Command -Cmdlet "$opposite-ADPermission" -Values ([ordered]@{ User = $user; ExtendedRights = $rights })
    $get = Join-Command -Cmdlet "Get-$noun" -Values ([ordered]@{ Identity = "$(Get-PropertyValue -From $connector -Name 'Identity')" })
    Write-Done -Kind 'Set' -Sentence "$($title): $what." -WayBack "$get | $back"
}
`,
  run: `# What the functions know of the script that they run in.

# The script's own $PSCmdlet, which asks for consent.
$script:run = $null
# The number of the step that runs, 0 before the first.
$script:step = 0
$script:inOrganization = $false
# Where the script is to be started, as the end of a sentence.
$script:place = ''
# Parameters that the cmdlets do not take in this place, though the properties are shown.
$script:notTaken = @()

function Initialize-Run {
    <#
    .SYNOPSIS
    Tells the functions which script they run in; it comes before every other call.
    .PARAMETER Cmdlet
    The script's own $PSCmdlet.
    .PARAMETER Path
    Where the script is kept, beside which the way back is written; empty where it is kept nowhere.
    .PARAMETER Place
    Where the script is to be started, as the end of a sentence.
    .PARAMETER InOrganization
    Whether it runs in the shell of the organization, and not in that of an Edge server.
    .PARAMETER NotTaken
    Parameters that the cmdlets do not take there.
    #>
    param($Cmdlet, [string]$Path, [string]$Place, [bool]$InOrganization, [string[]]$NotTaken)

    $script:run = $Cmdlet
    $script:step = 0
    $script:place = $Place
    $script:inOrganization = $InOrganization
    $script:notTaken = @($NotTaken)
    $script:wayBackFile = if ($Path) { $Path -replace '\\.ps1$', '-way-back.txt' } else { '' }
}
`,
  shell: `# Whether this is the right shell, and what it is given.

# The accounts that were asked for, by their label.
$script:credentials = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]'

function Assert-Shell {
    <#
    .SYNOPSIS
    Stops where the shell lacks a cmdlet that the script needs.
    .PARAMETER Cmdlet
    The cmdlets.
    #>
    param([string[]]$Cmdlet)

    foreach ($name in $Cmdlet) {
        if (-not (Get-Command -Name $name -ErrorAction SilentlyContinue)) {
            throw "This shell does not know $name. Start this script $script:place."
        }
    }
}

function Assert-Machine {
    <#
    .SYNOPSIS
    Stops on a machine that the script is not for.
    .PARAMETER Name
    The name of its machine.
    #>
    param([string]$Name)

    if (-not (Test-SameText -First $env:COMPUTERNAME -Second $Name)) {
        throw "This script is for $Name and runs in the shell of $Name itself; this machine is $env:COMPUTERNAME."
    }
}

function Get-LabelledCredential {
    <#
    .SYNOPSIS
    The account behind a label: asked for once, and only when a command needs it.
    .PARAMETER Label
    What the design calls the account.
    .PARAMETER Purpose
    What the person who is asked is told.
    #>
    param([string]$Label, [string]$Purpose)

    if (-not $script:credentials.ContainsKey($Label)) {
        $answer = Get-Credential -Message $Purpose
        if (-not $answer) { throw "No account was given for '$Label'." }
        $script:credentials[$Label] = $answer
    }
    $script:credentials[$Label]
}

function Get-Argument {
    <#
    .SYNOPSIS
    The arguments of the command that really runs. Accounts are asked for here; the script has asked for consent already.
    .PARAMETER Parameter
    The parameters of the step; a script block is run for its value.
    .PARAMETER Without
    Parameters to leave out.
    #>
    param($Parameter, [string[]]$Without)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Parameter.GetEnumerator()) {
        if ($Without -contains $entry.Key) { continue }
        $arguments[$entry.Key] = $entry.Value
        if ($entry.Value -is [scriptblock]) { $arguments[$entry.Key] = & $entry.Value }
    }
    $arguments
}
`,
  start: `# What every script of a bundle begins with: an error ends it, and so does a variable or a property that is not there.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
`,
  steps: `# One step: idempotent, asking first, reporting after.

function Start-Step {
    <#
    .SYNOPSIS
    Counts a step and tells that it begins.
    .PARAMETER Cmdlet
    The cmdlet of the step.
    #>
    param([string]$Cmdlet)

    $script:step++
    Write-Host -Object "$script:step. $Cmdlet"
}

function Invoke-Step {
    <#
    .SYNOPSIS
    Carries out one command of the plan, as far as it is not carried out yet.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    Its parameters, in order; a script block stands for what is asked for when it is needed.
    .PARAMETER WhenExisting
    What an object that exists gets besides.
    #>
    param([string]$Cmdlet, $Parameter, $WhenExisting)

    Start-Step -Cmdlet $Cmdlet
    $verb, $noun = $Cmdlet.Split([char[]]'-', 2)
    if ($script:identities[$noun] -eq 'holder') { return Set-Right -Verb $verb -Parameter $Parameter }
    $server, $name = Split-Identity -Noun $noun -Parameter $Parameter
    $title = if ($name) { "$noun '$name'" } else { $noun }
    $existing = Find-Subject -Verb $verb -Noun $noun -Server $server -Name $name -Parameter $Parameter
    if ($verb -eq 'Remove') { return Remove-Existing -Noun $noun -Title $title -Existing $existing }
    if ($existing) {
        if ($verb -eq 'New' -and $WhenExisting) {
            foreach ($entry in $WhenExisting.GetEnumerator()) { $Parameter[$entry.Key] = $entry.Value }
        }
        return Update-Existing -Noun $noun -Title $title -Existing $existing -Parameter $Parameter -AsCreated ($verb -eq 'New')
    }
    if ($verb -eq 'New') { return Add-Missing -Noun $noun -Title $title -Name $name -Parameter $Parameter }
    if (-not (Test-Planned -Noun $noun -Name $name)) { throw "There is no $title here." }
    [void](Test-Consent -Kind 'Set' -Title $title -Action 'Set')
    Add-Planned -Noun $noun -Name $Parameter['Name']
}

function Add-Missing {
    <#
    .SYNOPSIS
    Makes an object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Name
    Its name.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Noun, [string]$Title, [string]$Name, $Parameter)

    if (-not (Test-Consent -Kind 'Create' -Title $Title -Action 'Create')) { return Add-Planned -Noun $Noun -Name $Name }
    $arguments = Get-Argument -Parameter $Parameter
    $created = @(& "New-$Noun" @arguments) | Select-Object -First 1
    $identity = "$(Get-PropertyValue -From $created -Name 'Identity')"
    if (-not $identity) { $identity = $Name }
    $back = Join-Command -Cmdlet "Remove-$Noun" -Values ([ordered]@{ Identity = $identity })
    Write-Done -Kind 'Create' -Sentence "$Title was created." -WayBack $back
}

function Update-Existing {
    <#
    .SYNOPSIS
    Sets what differs on an object that exists.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER AsCreated
    Whether the step makes the object, and finds that it exists.
    #>
    param([string]$Noun, [string]$Title, $Existing, $Parameter, [bool]$AsCreated)

    $different = Get-Difference -Existing $Existing -Parameter $Parameter -AsCreated $AsCreated
    if ($different.Count -eq 0) { return Write-Unchanged -Title $Title -Parameter $Parameter }
    $sameBy = $script:sameBy[$Noun]
    if ($sameBy -and $different.Contains($sameBy)) { throw "$Title exists with another $sameBy, which cannot be changed." }
    $what = 'Set ' + (@(Get-ChangeText -Existing $Existing -Different $different) -join '; ')
    if (-not (Test-Consent -Kind 'Set' -Title $Title -Action $what)) {
        if ($different.Contains('Name')) { Add-Leaving -Noun $Noun -Item $Existing }
        return Add-Planned -Noun $Noun -Name $Parameter['Name']
    }
    $undo = @(Get-RestoreCommand -Noun $Noun -Title $Title -Existing $Existing -Different $different)
    $arguments = Get-Argument -Parameter $different
    if ($script:identities[$Noun] -ne 'none') { $arguments['Identity'] = "$(Get-PropertyValue -From $Existing -Name 'Identity')" }
    & "Set-$Noun" @arguments | Out-Null
    Write-Done -Kind 'Set' -Sentence "$($Title): $what." -WayBack $undo
}

function Write-Unchanged {
    <#
    .SYNOPSIS
    Tells that an object has all that the step states, and what of it nobody could compare.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Title, $Parameter)

    Write-AlreadyRight -Title $Title
    $unseen = @($script:secrets | Where-Object -FilterScript { $Parameter.Contains($_) })
    if ($unseen.Count -gt 0) { Write-Host -Object "  $($unseen -join ', ') cannot be read back and was not compared." }
}

function Remove-Existing {
    <#
    .SYNOPSIS
    Removes an object, where it is there.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Existing
    The object as Exchange shows it, or nothing.
    #>
    param([string]$Noun, [string]$Title, $Existing)

    if (-not $Existing) { return Write-AlreadyRight -Title "$Title (removed)" }
    if (-not (Test-Consent -Kind 'Remove' -Title $Title -Action 'Remove')) { return Add-Leaving -Noun $Noun -Item $Existing }
    $again = @(Get-RecreateCommand -Noun $Noun -Existing $Existing)
    & "Remove-$Noun" -Identity "$(Get-PropertyValue -From $Existing -Name 'Identity')" -Confirm:$false -ErrorAction Stop | Out-Null
    Write-Done -Kind 'Remove' -Sentence "$Title was removed." -WayBack $again
}
`,
  subscriptions: `# Subscribing Edge servers, ending subscriptions, starting the synchronization.

function Invoke-SubscriptionStep {
    <#
    .SYNOPSIS
    Carries out one command about the subscription of an Edge server.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    Its parameters, in order; a script block stands for what is read when it is needed.
    .PARAMETER Object
    The name of the Edge server where no parameter has it.
    #>
    param([string]$Cmdlet, $Parameter, [string]$Object)

    Start-Step -Cmdlet $Cmdlet
    if ($Cmdlet -eq 'Start-EdgeSynchronization') { return Start-Synchronization -Parameter $Parameter }
    if ($Cmdlet -eq 'Remove-EdgeSubscription') { return Remove-Subscription -Edge $Parameter['Identity'] }
    if ($script:inOrganization) { return Import-Subscription -Parameter $Parameter -Edge $Object }
    Export-Subscription -Parameter $Parameter -Edge $Object
}

function Find-Subscription {
    <#
    .SYNOPSIS
    The subscription of an Edge server; nothing where there is none. That Get-EdgeSubscription shows Name and Site is unverified, so they are read where they are shown.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    $wanted = ($Edge -split '\\.')[0]
    @(Get-EdgeSubscription -ErrorAction Stop) |
        Where-Object -FilterScript { $_ -and (Test-SameText -First ("$(Get-PropertyValue -From $_ -Name 'Name')" -split '\\.')[0] -Second $wanted) } |
        Select-Object -First 1
}

function Test-SubscribedHere {
    <#
    .SYNOPSIS
    Whether this Edge server is subscribed; nothing where that is not known. Whether Get-EdgeSubscription tells anything on an Edge server is unverified.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    try { [bool](Find-Subscription -Edge $Edge) } catch { $null }
}

function Export-Subscription {
    <#
    .SYNOPSIS
    On the Edge server: writes the file that the organization reads. A file that is there is not written again; where the shell
    cannot tell of a subscription and the file was deleted, it would be, so -WhatIf first.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Parameter, [string]$Edge)

    $file = "$($Parameter['FileName'])"
    $title = "The subscription of $Edge"
    if (Test-SubscribedHere -Edge $Edge) { return Write-AlreadyRight -Title $title }
    if ([System.IO.File]::Exists($file)) { return Write-FileAge -Path $file -Edge $Edge }
    $what = "Write $file, delete the Send connectors, accepted domains and remote domains here"
    if (-not (Test-Consent -Kind 'Create' -Title $title -Action $what)) { return }
    $again = @(Get-DeletedBySubscription)
    $arguments = Get-Argument -Parameter $Parameter
    New-EdgeSubscription @arguments | Out-Null
    $back = Join-Command -Cmdlet 'Remove-EdgeSubscription' -Values ([ordered]@{ Identity = $Edge })
    Write-Done -Kind 'Create' -Sentence "$file was written." -WayBack (@($back) + $again)
    Write-Host -Object '  Copy it to the same path where the script of the organization is started, and start that one within 24 hours.'
    Write-Warning -Message "$file holds credentials: delete it on both sides when the organization has read it."
}

function Write-FileAge {
    <#
    .SYNOPSIS
    Tells how long a subscription file that is there can be imported: for 24 hours after it was written.
    .PARAMETER Path
    The file.
    .PARAMETER Edge
    The name of the Edge server.
    #>
    param([string]$Path, [string]$Edge)

    Write-AlreadyRight -Title "The subscription file $Path"
    $expires = [System.IO.File]::GetLastWriteTime($Path).AddHours(24)
    if ((Get-Date) -lt $expires) { return Write-Host -Object "  Import it in the organization until $expires." }
    Write-Warning -Message "$Path is older than 24 hours and cannot be imported any more. Delete it. Start this script again only if Get-EdgeSubscription in the organization does not name $Edge."
}

function Get-DeletedBySubscription {
    <#
    .SYNOPSIS
    The commands that make again what New-EdgeSubscription deletes here; remote domains are not among them.
    #>
    param()

    foreach ($noun in $script:replicated) {
        if (-not (Get-Command -Name "New-$noun" -ErrorAction SilentlyContinue)) { continue }
        foreach ($item in @(& "Get-$noun" -ErrorAction Stop)) {
            if ($item) { Get-RecreateCommand -Noun $noun -Existing $item }
        }
    }
}

function Import-Subscription {
    <#
    .SYNOPSIS
    In the organization: reads the file of the Edge server.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Parameter, [string]$Edge)

    $site = "$($Parameter['Site'])"
    $title = "The subscription of $Edge"
    $existing = Find-Subscription -Edge $Edge
    $known = ("$(Get-PropertyValue -From $existing -Name 'Site')" -split '/')[-1]
    if ($known -and -not (Test-SameText -First $known -Second $site)) {
        throw "$Edge is subscribed to the site $known, not to $site. End that subscription first, here and on $Edge."
    }
    if ($existing) { return Write-AlreadyRight -Title $title }
    if (-not (Test-Consent -Kind 'Create' -Title $title -Action "Create, for the site $site")) { return }
    $arguments = Get-Argument -Parameter $Parameter
    New-EdgeSubscription @arguments | Out-Null
    $back = Join-Command -Cmdlet 'Remove-EdgeSubscription' -Values ([ordered]@{ Identity = $Edge })
    Write-Done -Kind 'Create' -Sentence "$Edge was subscribed to the site $site." -WayBack $back
    Write-Warning -Message 'The subscription file holds credentials: delete it here and on the Edge server.'
}

function Read-SubscriptionFile {
    <#
    .SYNOPSIS
    The bytes of a subscription file; called only when they are needed, so that the file may be deleted afterwards.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    if (-not [System.IO.File]::Exists($Path)) {
        throw "There is no file $Path on this machine: start the script of the Edge server, which writes it there, and copy it from the Edge server to this path."
    }
    , [System.IO.File]::ReadAllBytes($Path)
}

function Start-Synchronization {
    <#
    .SYNOPSIS
    Brings the Edge server up to date; it changes no setting, so it runs every time.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param($Parameter)

    $title = "Synchronization with $($Parameter['TargetServer'])"
    if (-not $script:run.ShouldProcess($title, 'Start')) { return }
    $arguments = Get-Argument -Parameter $Parameter
    $report = (Start-EdgeSynchronization @arguments | Out-String).Trim()
    Write-Host -Object "  $title was started."
    if ($report) { Write-Host -Object $report }
}

function Remove-Subscription {
    <#
    .SYNOPSIS
    Ends the subscription of an Edge server on this side.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    $title = "The subscription of $Edge"
    $isKnown = if ($script:inOrganization) { [bool](Find-Subscription -Edge $Edge) } else { Test-SubscribedHere -Edge $Edge }
    if ($isKnown -eq $false) { return Write-AlreadyRight -Title "$title (removed)" }
    if (-not (Test-Consent -Kind 'Remove' -Title $title -Action 'Remove')) { return }
    $again = @(if ($script:inOrganization) { Get-LosingSource -Edge $Edge })
    Remove-EdgeSubscription -Identity $Edge -Confirm:$false -ErrorAction Stop | Out-Null
    $first = "# Subscribe $Edge again first: New-EdgeSubscription on $Edge, then in the organization."
    Write-Done -Kind 'Remove' -Sentence "$title was removed." -WayBack (@($first) + $again)
}

function Get-LosingSource {
    <#
    .SYNOPSIS
    The commands that give connectors their source back; a connector with no other source is deleted with the subscription.
    .PARAMETER Edge
    The name of the server whose subscription ends.
    #>
    param([string]$Edge)

    foreach ($connector in @(Get-SendConnector -ErrorAction Stop)) {
        if (-not $connector -or "$(Get-PropertyValue -From $connector -Name 'Name')" -like 'EdgeSync - *') { continue }
        $shown = Get-Property -Existing $connector -Name 'SourceTransportServers'
        if (-not $shown) { continue }
        $sources = Get-ValueSet -Name 'SourceTransportServers' -Value $shown.Value
        if (-not $sources.Contains($Edge)) { continue }
        if ($sources.Count -eq 1) { Get-RecreateCommand -Noun 'SendConnector' -Existing $connector; continue }
        $values = [ordered]@{ Identity = "$(Get-PropertyValue -From $connector -Name 'Identity')"; SourceTransportServers = $shown.Value }
        Join-Command -Cmdlet 'Set-SendConnector' -Values $values
    }
}
`,
  'way-back': `# How to take back what was done: told at the end, and kept in a file beside the script.

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
    $text = @("# $($Sentence -replace '[\\r\\n]+', ' ')") + $lines
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
`,
}
