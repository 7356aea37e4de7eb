# Rights on connectors.

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

    $noun = if ("$($Parameter['Identity'])".Contains('\')) { 'ReceiveConnector' } else { 'SendConnector' }
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
