BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')
    $anonymous = 'NT AUTHORITY\ANONYMOUS LOGON'
    $relay = 'ms-Exch-SMTP-Accept-Any-Recipient'
}

Describe 'Rights on a connector' {
    BeforeEach {
        $folder = New-Stage
        New-ReceiveConnector -Name 'Relay' -Internet -Bindings '10.0.0.1:26' -TransportRole FrontendTransport | Out-Null
        $connector = Get-ReceiveConnector 'MBX01\Relay'
    }
    AfterEach { Remove-Stage $folder }

    It 'come from its permission groups' {
        $rights = @(Get-ADPermission $connector.DistinguishedName | ForEach-Object { $_.ExtendedRights })
        $rights | Should -Be @('ms-Exch-Accept-Headers-Routing', 'ms-Exch-SMTP-Accept-Any-Sender', 'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender', 'ms-Exch-SMTP-Submit')
        @(Get-ADPermission $connector.DistinguishedName).User | Select-Object -Unique | Should -BeExactly $anonymous
    }

    It 'are granted on a piped connector, its distinguished name or GUID; then Custom stands beside the groups' {
        $connector | Add-ADPermission -User $anonymous -ExtendedRights 'MS-Exch-SMTP-Accept-Any-Recipient' | Out-Null
        $connector.DistinguishedName | Add-ADPermission -User $anonymous -ExtendedRights 'ms-Exch-Bypass-Anti-Spam' | Out-Null
        "$($connector.Guid)" | Add-ADPermission -User 'CONTOSO\gateway' -ExtendedRights $relay | Out-Null
        (Get-ReceiveConnector 'MBX01\Relay').PermissionGroups | Should -BeExactly 'AnonymousUsers, Custom'
        @(Get-ADPermission $connector.DistinguishedName -User 'contoso\gateway').ExtendedRights | Should -BeExactly $relay
        @(Get-ADPermission $connector.DistinguishedName -User $anonymous).Count | Should -Be 6
    }

    It 'are not granted on SERVER\Name, which is no name in the directory, unless that is taken for granted' {
        Get-Refusal { 'MBX01\Relay' | Add-ADPermission -User $anonymous -ExtendedRights $relay } | Should -BeExactly 'ADP-IDENTITY'
        Enter-Stage $folder 'organization' @{ unverified = $false }
        Get-Refusal { 'MBX01\Relay' | Add-ADPermission -User $anonymous -ExtendedRights $relay } | Should -BeNullOrEmpty
    }

    It 'that are there already are warned of, and stand there once' {
        $connector | Add-ADPermission -User $anonymous -ExtendedRights $relay | Out-Null
        $before = Get-StateText $folder
        $connector | Add-ADPermission -User $anonymous -ExtendedRights $relay -WarningVariable warnings -WarningAction SilentlyContinue | Out-Null
        @($warnings).Count | Should -Be 1
        Get-StateText $folder | Should -BeExactly $before
    }

    It 'are taken away again, so that all is as before' {
        $before = Get-StateText $folder
        $connector | Add-ADPermission -User $anonymous -ExtendedRights $relay | Out-Null
        $connector | Remove-ADPermission -User $anonymous -ExtendedRights $relay -Confirm:$false
        Get-StateText $folder | Should -BeExactly $before
    }

    It 'of a group are taken apart when one of them is removed' {
        $connector | Remove-ADPermission -User $anonymous -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Sender' -Confirm:$false
        (Get-ReceiveConnector 'MBX01\Relay').PermissionGroups | Should -BeExactly 'Custom'
        @(Get-ADPermission $connector.DistinguishedName).Count | Should -Be 3
    }

    It 'that are inherited are shown as such and not removed' {
        InModuleScope Standin { (Get-Here)['aces'] = @([ordered]@{ on = '*'; sid = 'S-1-5-7'; right = 'ms-Exch-Bypass-Anti-Spam'; deny = $false; inherited = $true }) }
        $entry = Get-ADPermission $connector.DistinguishedName | Where-Object { $_.IsInherited }
        $entry.ExtendedRights | Should -BeExactly 'ms-Exch-Bypass-Anti-Spam'
        (Get-ReceiveConnector 'MBX01\Relay').PermissionGroups | Should -BeExactly 'AnonymousUsers'
        Get-Refusal { $connector | Remove-ADPermission -User $anonymous -ExtendedRights 'ms-Exch-Bypass-Anti-Spam' -Confirm:$false } | Should -BeExactly 'ADP-INHERITED'
        Get-Refusal { $connector | Remove-ADPermission -User $anonymous -ExtendedRights $relay -Confirm:$false } | Should -BeExactly 'ADP-MISSING'
    }

    It 'that are denied are another entry than those allowed' {
        $connector | Add-ADPermission -User $anonymous -ExtendedRights 'ms-Exch-SMTP-Submit' -Deny | Out-Null
        @(Get-ADPermission $connector.DistinguishedName -User $anonymous | Where-Object { $_.Deny }).Count | Should -Be 1
    }

    It 'go with the connector' {
        $connector | Add-ADPermission -User $anonymous -ExtendedRights $relay | Out-Null
        Remove-ReceiveConnector 'MBX01\Relay' -Confirm:$false
        (ConvertFrom-Json (Get-StateText $folder)).aces.Count | Should -Be 0
    }

    It 'need a right and an account that exist' {
        Get-Refusal { $connector | Add-ADPermission -User $anonymous -ExtendedRights 'ms-Exch-Everything' } | Should -BeExactly 'ADP-RIGHT'
        Get-Refusal { $connector | Add-ADPermission -User 'MS Exchange\Nobody' -ExtendedRights $relay } | Should -BeExactly 'PRINCIPAL'
    }

    It 'of every Send connector are those of setup' {
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        @(Get-SendConnector 'S' | Get-ADPermission -User 'CONTOSO\Exchange Servers').Count | Should -Be 5
    }
}

Describe 'A well-known account on <Culture> Windows' -ForEach @(@{ Culture = 'de-DE'; Name = 'NT-AUTORITÄT\ANONYMOUS-ANMELDUNG' }, @{ Culture = 'fr-FR'; Name = 'AUTORITE NT\ANONYMOUS LOGON' }) {
    BeforeAll { $folder = New-Stage $null 'organization' @{ culture = $Culture } }
    AfterAll { Remove-Stage $folder }

    It 'has a name of that language; its SID is always understood' {
        $connector = Get-ReceiveConnector 'MBX01\Default Frontend MBX01'
        Get-Refusal { $connector | Add-ADPermission -User $anonymous -ExtendedRights $relay } | Should -BeExactly 'PRINCIPAL'
        $connector | Add-ADPermission -User 'S-1-5-7' -ExtendedRights $relay | Out-Null
        @($connector | Get-ADPermission -User $Name).Count | Should -Be 5
        @($connector | Get-ADPermission -User 'S-1-5-7').User | Select-Object -Unique | Should -BeExactly $Name
    }
}
