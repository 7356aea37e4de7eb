# Rights on connectors. Whose they are is told by SID, since Windows calls its own accounts by names of its language.

# What was read of the rights on each object, by its distinguished name.
$script:rights = @{}
# The SIDs of names that were looked up; a name that has none stands for itself.
$script:sids = @{}
# Accounts of Windows itself, which have the same SID everywhere. Source: Microsoft, Well-known SIDs.
$script:wellKnown = @{
    'NT AUTHORITY\ANONYMOUS LOGON' = 'S-1-5-7'
    'ANONYMOUS LOGON' = 'S-1-5-7'
    'NT AUTHORITY\Authenticated Users' = 'S-1-5-11'
    'Authenticated Users' = 'S-1-5-11'
    'NT AUTHORITY\NETWORK SERVICE' = 'S-1-5-20'
    'NT AUTHORITY\SELF' = 'S-1-5-10'
    'NT AUTHORITY\SYSTEM' = 'S-1-5-18'
    'Everyone' = 'S-1-1-0'
}

function Clear-Right {
    <#
    .SYNOPSIS
    Forgets the rights that were read.
    #>
    param()

    $script:rights.Clear()
}

function Resolve-Sid {
    <#
    .SYNOPSIS
    The SID of an account; its name in small letters where this machine cannot tell.
    .PARAMETER User
    A name or a SID.
    #>
    param([string]$User)

    $name = $User.Trim()
    if ($name -match '^S-1(-\d+)+$') { return $name.ToUpperInvariant() }
    if ($script:wellKnown.ContainsKey($name)) { return $script:wellKnown[$name] }
    if (-not $script:sids.ContainsKey($name)) {
        $script:sids[$name] = try {
            $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $name
            "$($account.Translate([Security.Principal.SecurityIdentifier]))"
        } catch { $name.ToLowerInvariant() }
    }
    $script:sids[$name]
}

function Get-DirectoryName {
    <#
    .SYNOPSIS
    The distinguished name of an object, by which the cmdlets of rights always find it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'DistinguishedName')"
}

function Get-Rights {
    <#
    .SYNOPSIS
    The extended rights on an object, one entry each: Sid, User, Right, IsDeny and IsInherited. They are read once.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER User
    Only those of this account, by a name or a SID that Exchange understands; they are read for it alone.
    #>
    param($Item, [string]$User)

    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $identity = Get-DirectoryName -Item $Item
    $key = "$identity|$User"
    if (-not $script:rights.ContainsKey($key)) {
        $scope = @{ Identity = $identity; ErrorAction = 'Stop' }
        if ($User) { $scope['User'] = $User }
        $script:rights[$key] = @(foreach ($entry in @(Get-ADPermission @scope)) { ConvertTo-Right -Entry $entry })
    }
    $script:rights[$key]
}

function ConvertTo-Right {
    <#
    .SYNOPSIS
    The extended rights of one entry.
    .PARAMETER Entry
    The entry as Get-ADPermission shows it.
    #>
    param($Entry)

    if ($null -eq $Entry) { return }
    $user = "$(Get-PropertyValue -From $Entry -Name 'User')"
    foreach ($right in @(Get-PropertyValue -From $Entry -Name 'ExtendedRights')) {
        if ("$right" -eq '') { continue }
        [pscustomobject]@{
            Sid = Resolve-Sid -User $user; User = $user; Right = "$right"
            IsDeny = "$(Get-PropertyValue -From $Entry -Name 'Deny')" -eq 'True'
            IsInherited = "$(Get-PropertyValue -From $Entry -Name 'IsInherited')" -eq 'True'
        }
    }
}

function Get-HeldRight {
    <#
    .SYNOPSIS
    The entries that give an account rights on an object. Where this machine cannot tell its name from those that Exchange shows, Exchange is asked.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER User
    Whose rights.
    #>
    param($Item, [string]$User)

    $sid = Resolve-Sid -User $User
    $held = @(Get-Rights -Item $Item | Where-Object -FilterScript { $_ -and $_.Sid -eq $sid })
    if ($held.Count -eq 0) {
        $asked = if ($sid.StartsWith('S-1-')) { $sid } else { $User }
        # An account that Exchange does not know holds nothing.
        $held = try { @(Get-Rights -Item $Item -User $asked | Where-Object -FilterScript { $_ }) } catch { @() }
    }
    $held | Where-Object -FilterScript { -not $_.IsDeny }
}

function Get-RightUser {
    <#
    .SYNOPSIS
    Whose rights a step is about, as Exchange is told it; empty where that is an account that nobody was asked for yet.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $user = $Step.Parameter['User']
    if ($user -isnot [scriptblock]) {
        $sid = Resolve-Sid -User "$user"
        if ($script:wellKnown.ContainsValue($sid)) { return $sid }
        return "$user"
    }
    $asked = Get-AskedName -Account $user
    if ($asked) { return $asked }
    # What was granted before was granted to an account whose name the journal has.
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'grant', 'revoke' | Where-Object -FilterScript { $_.Script -eq $Step.Script -and $_.Step -eq $Step.Number -and $_.User })
    if ($former.Count -gt 0) { $former[-1].User }
}

function Get-RightWork {
    <#
    .SYNOPSIS
    The granting of rights that are missing, or the removal of those that are there; nothing where there is nothing to do. What is
    inherited is nobody's to remove, nor what the design grants to the same account by another name.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $object = $script:objects[$Step.Key]
    $isGrant = $Step.Verb -eq 'Add'
    $user = Get-RightUser -Step $Step
    $held = @(if ($null -ne $object.Item -and $user) { Get-HeldRight -Item $object.Item -User $user })
    $own = @($held | Where-Object -FilterScript { $isGrant -or -not $_.IsInherited } | ForEach-Object -Process { $_.Right })
    $rights = @($Step.Parameter['ExtendedRights'] | Where-Object -FilterScript { -not $user -or ($own -contains "$_") -ne $isGrant })
    # Two labels may have been answered with one account: what the design grants it under the other one stays.
    if (-not $isGrant -and $user) { $rights = @($rights | Where-Object -FilterScript { -not (Test-GrantedTo -Object $object -User $user -Right "$_") }) }
    if ($null -eq $object.Item -and -not $isGrant) { return }
    if ($rights.Count -eq 0) { return }
    $arguments = [ordered]@{
        Identity = Get-DirectoryName -Item $object.Item
        User = if ($user) { $user } else { $Step.Parameter['User'] }
        ExtendedRights = $rights
    }
    $whose = if ($Step.Parameter['User'] -isnot [scriptblock]) { "$($Step.Parameter['User'])" } elseif ($user) { $user } else { 'the account that this script asks for' }
    $title = "$(Get-Title -Object $object -Name (Get-PresentName -Object $object)), $whose"
    $what = if ($isGrant) { "Grant $($rights -join ', ')" } else { "Take away $($rights -join ', ')" }
    $action = if ($isGrant) { 'grant' } else { 'revoke' }
    New-Work -Step $Step -Action $action -Title $title -What $what -Arguments $arguments -Object $object -User $user -Rights $rights
}

function Get-RightProblem {
    <#
    .SYNOPSIS
    The rights on an object that the design believes in and that are not there, or that somebody granted on one which the design does not know.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item -or $Object.IsOurs -or $script:holders -notcontains $Object.Noun) { return }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $groups = Get-ValueSet -Name 'PermissionGroups' -Value (Get-PropertyValue -From $Object.Item -Name 'PermissionGroups')
    if ($null -eq $Object.Believed -and $groups.Contains('Custom') -and $Object.WantedRights.Count -eq 0) {
        New-Problem -Kind 'right' -Key $Object.Key -Property 'Rights' -CanTakeOver $true -Sentence "$title exists already, and somebody was granted rights on it that the design does not know. Look at Get-ADPermission; -TakeOver leaves them."
    }
    if ($Object.BelievedRights.Count -eq 0 -or -not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    foreach ($believed in $Object.BelievedRights) {
        if ($believed.User -is [scriptblock]) { continue }
        $held = @(Get-HeldRight -Item $Object.Item -User "$($believed.User)" | ForEach-Object -Process { $_.Right })
        foreach ($right in @($believed.Rights)) {
            if ($held -contains "$right" -or -not (Test-WantedRight -Object $Object -User "$($believed.User)" -Right "$right")) { continue }
            $sentence = "$title`: $($believed.User) does not have the right $right, though the design believes so. Grant it again, or correct the design."
            New-Problem -Kind 'right' -Key $Object.Key -Property 'Rights' -Believed "$right" -Sentence $sentence -CanTakeOver $true
        }
    }
}

function Test-WantedRight {
    <#
    .SYNOPSIS
    Whether the design wants an account to have a right on an object.
    .PARAMETER Object
    The object of the design.
    .PARAMETER User
    The account.
    .PARAMETER Right
    The right.
    #>
    param($Object, [string]$User, [string]$Right)

    if ($null -eq $Object.Wanted) { return $true }
    Test-GrantedTo -Object $Object -User $User -Right $Right
}

function Test-GrantedTo {
    <#
    .SYNOPSIS
    Whether the design grants an account a right on an object, by its name or by a label that was answered with it.
    .PARAMETER Object
    The object of the design.
    .PARAMETER User
    The account.
    .PARAMETER Right
    The right.
    #>
    param($Object, [string]$User, [string]$Right)

    $sid = Resolve-Sid -User $User
    foreach ($wanted in @($Object.WantedRights)) {
        if (-not $wanted -or @($wanted.Rights) -notcontains $Right) { continue }
        $name = if ($wanted.User -is [scriptblock]) { Get-AskedName -Account $wanted.User } else { "$($wanted.User)" }
        if ($name -and (Resolve-Sid -User $name) -eq $sid) { return $true }
    }
    $false
}
