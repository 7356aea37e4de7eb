# The commands that bring back what was there.

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
    $server = if ($script:identities[$Noun] -eq 'serverAndName') { $identity.Substring(0, $identity.IndexOf('\') + 1) } else { '' }
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
    if ($Noun -eq 'ReceiveConnector' -and $groups -notmatch '\bCustom\b') { return }
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
