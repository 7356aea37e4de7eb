Describe 'Get-RightDifference' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place -Kind 'verify'
        $anonymous = 'NT AUTHORITY\ANONYMOUS LOGON'
        $relay = 'ms-Exch-SMTP-Accept-Any-Recipient'
        $script:entries = @()
        Mock Get-ADPermission { $script:entries | Where-Object { -not $User -or $_.Sid -eq "$User" -or $_.User -eq "$User" } }
        function New-Entry([string]$User, [string]$Right, [bool]$Deny = $false, [bool]$Inherited = $false, [string]$Sid = '') {
            [pscustomobject]@{ User = $User; ExtendedRights = [Collections.ArrayList]@($Right); Deny = $Deny; IsInherited = $Inherited; Sid = $Sid }
        }
        function Add-Holder($WantedRights = @(), [string]$Groups = 'AnonymousUsers, Custom', [string]$Noun = 'ReceiveConnector') {
            $item = New-ShownConnector 'A' @{ PermissionGroups = $Groups; DistinguishedName = 'CN=A' }
            Add-Connector 'A' ([ordered]@{ Comment = 'x' }) $item -Noun $Noun -WantedRights $WantedRights
            $script:objects['A']
        }
        $ofGroup = 'ms-Exch-SMTP-Submit', 'ms-Exch-SMTP-Accept-Any-Sender', 'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender', 'ms-Exch-Accept-Headers-Routing'
    }

    It 'finds nothing where the wanted rights and those of the groups are there' {
        $script:entries = @($ofGroup | ForEach-Object { New-Entry $anonymous $_ }) + (New-Entry $anonymous $relay) + (New-Entry 'CONTOSO\x' $relay -Inherited $true)
        Get-RightDifference -Object (Add-Holder @(@{ User = $anonymous; Rights = @($relay) })) | Should -BeNullOrEmpty
    }

    It 'names each right that is missing' {
        $found = @(Get-RightDifference -Object (Add-Holder @(@{ User = $anonymous; Rights = @($relay, 'ms-Exch-Bypass-Anti-Spam') })))
        $found.Wanted | Should -Be "${anonymous}: $relay", "${anonymous}: ms-Exch-Bypass-Anti-Spam"
        $found[0].Sentence | Should -BeLike "*'MBX01\A': $anonymous does not have the right $relay."
        $found.Property | Should -Be 'rights', 'rights'
    }

    It 'names a right that somebody granted, and one that somebody refused' {
        $script:entries = @((New-Entry 'CONTOSO\x' $relay), (New-Entry $anonymous 'ms-Exch-SMTP-Submit' -Deny $true))
        $found = @(Get-RightDifference -Object (Add-Holder))
        $found.Kind | Should -Be 'extraRight', 'extraRight'
        $found[0].Sentence | Should -BeLike '*CONTOSO\x has, without the design, the right*'
        $found[1].Sentence | Should -BeLike '*is refused the right*'
    }

    It 'leaves alone what Exchange gives its own servers besides' {
        $script:entries = @(New-Entry 'MS Exchange\Hub Transport Servers' 'ms-Exch-SMTP-Accept-XShadow')
        Get-RightDifference -Object (Add-Holder -Groups 'ExchangeServers, Custom') | Should -BeNullOrEmpty
    }

    It 'reads nothing of a connector without rights of its own' {
        Get-RightDifference -Object (Add-Holder -Groups 'AnonymousUsers') | Should -BeNullOrEmpty
        Should -Invoke Get-ADPermission -Times 0 -Exactly
    }

    It 'knows accounts of Windows in another language' {
        $german = "NT-AUTORIT$([char]0xC4)T\ANONYMOUS-ANMELDUNG"
        $script:entries = @($ofGroup | ForEach-Object { New-Entry $german $_ -Sid 'S-1-5-7' }) + (New-Entry $german $relay -Sid 'S-1-5-7')
        Get-RightDifference -Object (Add-Holder @(@{ User = $anonymous; Rights = @($relay) })) | Should -BeNullOrEmpty
    }

    It 'takes any account for the one behind a label, and names what it lacks' {
        $wanted = @(@{ User = { 'asked' }; Rights = @($relay, 'ms-Exch-Bypass-Anti-Spam') })
        $script:entries = @((New-Entry 'CONTOSO\mail' $relay), (New-Entry 'CONTOSO\mail' 'ms-Exch-Bypass-Anti-Spam'))
        Get-RightDifference -Object (Add-Holder $wanted) | Should -BeNullOrEmpty
        $script:rights = @{}
        $script:entries = @(New-Entry 'CONTOSO\mail' $relay)
        $found = @(Get-RightDifference -Object $script:objects['A'])
        $found | Should -HaveCount 1
        $found[0].Wanted | Should -Be 'the account that the design names: ms-Exch-Bypass-Anti-Spam'
    }

    It 'knows who has rights on every Send connector' {
        $script:entries = @((New-Entry 'CONTOSO\Exchange Servers' 'ms-Exch-Send-Headers-Routing'), (New-Entry $anonymous 'ms-Exch-Send-Headers-Routing'), (New-Entry 'CONTOSO\x' 'ms-Exch-Send-Headers-Forest'))
        (Get-RightDifference -Object (Add-Holder -Noun 'SendConnector')).Now | Should -Be 'CONTOSO\x: ms-Exch-Send-Headers-Forest'
    }
}
