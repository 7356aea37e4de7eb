# Whether the rights on a connector are as designed: those that are wanted are there, and nobody has others that let mail in.

# Who has rights on a Send connector from setup on. Source: Send connectors topic.
$script:sendPrincipals = @(
    'NT AUTHORITY\ANONYMOUS LOGON', '<Domain>\Exchange Servers', 'MS Exchange\Edge Transport Servers', 'MS Exchange\Hub Transport Servers',
    'MS Exchange\Externally Secured Servers', 'MS Exchange\Legacy Exchange Servers', 'MS Exchange\Partner Servers'
)
# What Exchange calls the accounts of Windows here, by the SID; asked for where its names are of another language.
$script:shownNames = @{}

function Get-RightDifference {
    <#
    .SYNOPSIS
    The rights that are wanted and missing, or refused, and those that somebody has besides.
    .PARAMETER Object
    The object of the design, which exists.
    #>
    param($Object)

    if (-not (Get-Command -Name 'Get-ADPermission' -ErrorAction SilentlyContinue)) { return }
    $named = @($Object.WantedRights | Where-Object -FilterScript { $_.User -isnot [scriptblock] })
    foreach ($wanted in $named) {
        $held = @(Get-HeldRight -Item $Object.Item -User "$($wanted.User)" | ForEach-Object -Process { $_.Right })
        foreach ($right in @($wanted.Rights)) {
            if ($held -notcontains "$right") { New-RightDifference -Object $Object -Kind 'right' -User "$($wanted.User)" -Right "$right" -Text 'does not have the right' }
        }
    }
    $others = @(Get-OtherRight -Object $Object)
    # Whose account stands behind a label is not known here: somebody has to have its rights.
    foreach ($wanted in @($Object.WantedRights | Where-Object -FilterScript { $_.User -is [scriptblock] })) {
        $rights = @($wanted.Rights | ForEach-Object -Process { "$_" })
        $held = @(Find-Held -Entry $others -Right $rights)
        $others = @($others | Where-Object -FilterScript { $held -notcontains $_ })
        $missing = @($rights | Where-Object -FilterScript { @($held | ForEach-Object -Process { $_.Right }) -notcontains $_ })
        if ($missing.Count -gt 0) { New-RightDifference -Object $Object -Kind 'right' -User 'the account that the design names' -Right ($missing -join ', ') -Text 'does not have the right' }
    }
    foreach ($entry in $others) {
        $text = if ($entry.IsDeny) { 'is refused the right' } else { 'has, without the design, the right' }
        New-RightDifference -Object $Object -Kind 'extraRight' -User $entry.User -Right $entry.Right -Text $text
    }
}

function New-RightDifference {
    <#
    .SYNOPSIS
    The difference that somebody has a right, or does not have it.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Kind
    right for one that is missing, extraRight for one that the design does not know.
    .PARAMETER User
    Whose right.
    .PARAMETER Right
    The right.
    .PARAMETER Text
    What is the matter with it.
    #>
    param($Object, [string]$Kind, [string]$User, [string]$Right, [string]$Text)

    $values = if ($Kind -eq 'right') { @{ Wanted = "${User}: $Right" } } else { @{ Now = "${User}: $Right" } }
    New-Problem -Kind $Kind -Key $Object.Key -Property 'rights' -Sentence "$(Get-Title -Object $Object): $User $Text $Right." @values
}

function Find-Held {
    <#
    .SYNOPSIS
    The entries of the account that has the most of some rights; none where nobody has any.
    .PARAMETER Entry
    The entries to look at.
    .PARAMETER Right
    The rights.
    #>
    param($Entry, [string[]]$Right)

    $matching = @($Entry | Where-Object -FilterScript { $_ -and -not $_.IsDeny -and $Right -contains $_.Right })
    $most = @($matching | Group-Object -Property Sid | Sort-Object -Property Count -Descending) | Select-Object -First 1
    if ($most) { $most.Group }
}

function Get-OtherRight {
    <#
    .SYNOPSIS
    The entries on a connector that neither its permission groups nor the design nor setup explain. Of a Receive connector Exchange
    shows the group Custom where there are any.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $groups = Get-ValueSet -Name 'PermissionGroups' -Value (Get-PropertyValue -From $Object.Item -Name 'PermissionGroups')
    if ($Object.Noun -eq 'ReceiveConnector' -and -not $groups.Contains('Custom')) { return }
    foreach ($group in @(Get-FinalValue -Object $Object -Name 'PermissionGroups')) { foreach ($name in "$group" -split ',') { [void]$groups.Add($name.Trim()) } }
    foreach ($entry in @(Get-Rights -Item $Object.Item)) {
        if ($entry.IsInherited) { continue }
        if ($Object.Noun -eq 'ReceiveConnector' -and $script:receiveRights -notcontains $entry.Right) { continue }
        if (-not $entry.IsDeny -and ((Test-Granted -Object $Object -Entry $entry) -or (Test-Explained -Object $Object -Entry $entry -Group $groups))) { continue }
        $entry
    }
}

function Test-Granted {
    <#
    .SYNOPSIS
    Whether the design wants that an account has a right.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Entry
    The entry as Exchange shows it.
    #>
    param($Object, $Entry)

    foreach ($wanted in $Object.WantedRights) {
        if ($wanted.User -is [scriptblock] -or @($wanted.Rights) -notcontains $Entry.Right) { continue }
        if (Test-Principal -Object $Object -Entry $Entry -Name "$($wanted.User)") { return $true }
    }
    $false
}

function Test-Explained {
    <#
    .SYNOPSIS
    Whether an entry comes from a permission group of the connector, or from setup.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Entry
    The entry as Exchange shows it.
    .PARAMETER Group
    The permission groups.
    #>
    param($Object, $Entry, $Group)

    if ($Object.Noun -eq 'SendConnector') {
        return @($script:sendPrincipals | Where-Object -FilterScript { Test-Principal -Object $Object -Entry $Entry -Name $_ }).Count -gt 0
    }
    foreach ($name in $Group) {
        if (-not $script:groupRights.ContainsKey($name)) { continue }
        foreach ($grant in @($script:groupRights[$name] -split ';' | Where-Object -FilterScript { $_ })) {
            $principal, $rights = $grant.Split([char[]]'=', 2)
            if (($rights -split ' ') -contains $Entry.Right -and (Test-Principal -Object $Object -Entry $Entry -Name $principal)) { return $true }
        }
    }
    $false
}

function Test-Principal {
    <#
    .SYNOPSIS
    Whether an entry is that of an account, whatever Windows calls it in its language.
    .PARAMETER Object
    The object of the design that the entry is on.
    .PARAMETER Entry
    The entry as Exchange shows it.
    .PARAMETER Name
    The English name of the account; <Domain> stands for any domain.
    #>
    param($Object, $Entry, [string]$Name)

    if ($Name.StartsWith('<Domain>\')) { return Test-SameText -First $Entry.User.Split('\')[-1] -Second $Name.Substring(9) }
    $sid = Resolve-Sid -User $Name
    if ($Entry.Sid -eq $sid -or (Test-SameText -First $Entry.User -Second $Name)) { return $true }
    if (-not $script:wellKnown.ContainsValue($sid)) { return $false }
    if (-not $script:shownNames.ContainsKey($sid)) {
        $asked = @(try { Get-Rights -Item $Object.Item -User $sid } catch { })
        if ($asked.Count -eq 0) { return $false }
        $script:shownNames[$sid] = $asked[0].User
    }
    Test-SameText -First $Entry.User -Second $script:shownNames[$sid]
}
