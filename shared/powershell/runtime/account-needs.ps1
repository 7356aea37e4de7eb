# What the accounts that scripts ask for have to be. Passwords are never looked at.

function Get-AccountProblem {
    <#
    .SYNOPSIS
    What nobody can decide of accounts before they are given, as warnings; an account that was given and does not exist stops the script.
    #>
    param()

    foreach ($account in $script:accounts) {
        $given = if ($script:credentials.ContainsKey($account.Label)) { $script:credentials[$account.Label].UserName } else { '' }
        if ($given -and (Test-KnownHere -Where $account.Where) -and (Test-NoAccount -Name $given)) {
            New-Problem -Kind 'account' -Property $account.Label -Now $given -Sentence "Windows knows no account '$given', which was given for '$($account.Label)'. Create it, or start the script again and give another one."
            continue
        }
        New-Problem -Kind 'account' -Property $account.Label -Severity 'warning' -Sentence (Get-AccountText -Account $account)
    }
}

function Get-AccountText {
    <#
    .SYNOPSIS
    The sentence about what an account has to be, which a person has to look at.
    .PARAMETER Account
    The account of the design.
    #>
    param($Account)

    $known = @{ domain = 'a domain account'; other = 'an account of the other end'; unknown = 'an account that the receiving end takes' }
    $what = if ($known.ContainsKey($Account.Where)) { $known[$Account.Where] } else { "a local account on $($Account.Where)" }
    if ($Account.IsMemberOfExchangeServers) { $what += ' that is a member of the group Exchange Servers' }
    "The account '$($Account.Label)' is asked for and has to be $what. No script can look for it before it is given: see that it exists and that its password has not expired."
}

function Test-KnownHere {
    <#
    .SYNOPSIS
    Whether this machine knows the accounts of a place: those of the domain in the organization, its own on an Edge server.
    .PARAMETER Where
    Where the account is kept.
    #>
    param([string]$Where)

    if ($script:run.IsEdge) { return Test-SameText -First $Where -Second $script:run.PlaceName }
    $Where -eq 'domain'
}

function Test-NoAccount {
    <#
    .SYNOPSIS
    Whether Windows is sure that there is no account of a name.
    .PARAMETER Name
    The name.
    #>
    param([string]$Name)

    try {
        $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Name
        [void]$account.Translate([System.Security.Principal.SecurityIdentifier])
        $false
    } catch [System.Security.Principal.IdentityNotMappedException] {
        $true
    } catch {
        # A domain that does not answer says nothing.
        $false
    }
}
