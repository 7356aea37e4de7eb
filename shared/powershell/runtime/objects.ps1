# The objects that steps are about: those that exist, those that an earlier step would have made, and those that one would have taken away.

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
    The server and the name of the object of a step: 'SERVER\Name' of a Receive connector in its two parts, anything else is a name.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Noun, $Parameter)

    if (-not $Parameter.Contains('Identity')) { return [string]$Parameter['Server'], [string]$Parameter['Name'] }
    $identity = [string]$Parameter['Identity']
    if ($script:identities[$Noun] -eq 'serverAndName' -and $identity.Contains('\')) { return $identity.Split([char[]]'\', 2) }
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
