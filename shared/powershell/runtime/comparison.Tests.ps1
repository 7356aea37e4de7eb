BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Test-SameText' {
    It 'knows no case' {
        Test-SameText -First 'EDGE01' -Second 'edge01' | Should -BeTrue
        Test-SameText -First 'EDGE01' -Second 'EDGE02' | Should -BeFalse
    }

    It 'takes nothing for empty text' {
        Test-SameText -First $null -Second '' | Should -BeTrue
    }
}

Describe 'Get-PropertyValue' {
    It 'reads a property that is there' {
        Get-PropertyValue -From ([pscustomobject]@{ Name = 'a' }) -Name 'name' | Should -Be 'a'
    }

    It 'gives nothing for a property that is not there, and for no object' {
        Get-PropertyValue -From ([pscustomobject]@{ Name = 'a' }) -Name 'Site' | Should -BeNullOrEmpty
        Get-PropertyValue -From $null -Name 'Site' | Should -BeNullOrEmpty
    }
}

Describe 'Get-ValueSet' {
    It 'holds each value once, in the form that is compared' {
        $set = Get-ValueSet -Name 'SourceTransportServers' -Value 'MBX01.contoso.com', 'mbx01', 'MBX02'
        $set.Count | Should -Be 2
        $set.Contains('mbx02') | Should -BeTrue
    }

    It 'splits flags at their commas, and nothing else' {
        (Get-ValueSet -Name 'AuthMechanism' -Value 'Tls, BasicAuth').Count | Should -Be 2
        (Get-ValueSet -Name 'Comment' -Value 'Tls, BasicAuth').Count | Should -Be 1
    }

    It 'is empty of nothing, of empty text and of an empty list' {
        (Get-ValueSet -Name 'Comment' -Value $null).Count | Should -Be 0
        (Get-ValueSet -Name 'Comment' -Value ' ').Count | Should -Be 0
        (Get-ValueSet -Name 'SmartHosts' -Value @()).Count | Should -Be 0
    }
}

Describe 'Test-SameValue' {
    It 'knows neither case nor order of several values' {
        Test-SameValue -Name 'SmartHosts' -Actual 'B.contoso.com', 'a.contoso.com' -Wanted 'A.contoso.com', 'b.contoso.com' | Should -BeTrue
        Test-SameValue -Name 'SmartHosts' -Actual 'a.contoso.com' -Wanted 'a.contoso.com', 'b.contoso.com' | Should -BeFalse
    }

    It 'takes free text that differs in case for another text: <_>' -ForEach @('Name', 'Comment', 'Banner', 'Fqdn') {
        Test-SameValue -Name $_ -Actual 'Mail HQ' -Wanted 'mail hq' | Should -BeFalse
        Test-SameValue -Name $_ -Actual 'Mail HQ' -Wanted 'Mail HQ' | Should -BeTrue
    }

    It 'knows no case of a domain, a choice or a host: <_>' -ForEach @('DomainName', 'ProtocolLoggingLevel', 'SmartHosts') {
        Test-SameValue -Name $_ -Actual 'Verbose.com' -Wanted 'verbose.COM' | Should -BeTrue
    }

    It 'takes what is to be added for what a list holds at least' {
        Test-SameValue -Name 'TLSSendDomainSecureList' -Actual 'a.com', 'b.com' -Wanted @{ Add = 'A.com' } | Should -BeTrue
        Test-SameValue -Name 'TLSSendDomainSecureList' -Actual 'b.com' -Wanted @{ Add = 'a.com' } | Should -BeFalse
    }

    It 'does not count Custom, which Exchange adds for a granted right' {
        Test-SameValue -Name 'PermissionGroups' -Actual 'AnonymousUsers, Custom' -Wanted 'AnonymousUsers' | Should -BeTrue
        Test-SameValue -Name 'PermissionGroups' -Actual 'Custom' -Wanted 'None' | Should -BeTrue
        Test-SameValue -Name 'PermissionGroups' -Actual 'AnonymousUsers' -Wanted 'AnonymousUsers', 'Custom' | Should -BeFalse
    }

    It 'takes Default beside another error policy for nothing, as the shell of an Edge server shows only the other one' {
        Test-SameValue -Name 'ErrorPolicies' -Actual 'DowngradeDnsFailures' -Wanted 'Default', 'DowngradeDnsFailures' | Should -BeTrue
        Test-SameValue -Name 'ErrorPolicies' -Actual 'Default, DowngradeDnsFailures' -Wanted 'DowngradeDnsFailures' | Should -BeTrue
        Test-SameValue -Name 'ErrorPolicies' -Actual 'Default' -Wanted 'Default' | Should -BeTrue
        Test-SameValue -Name 'ErrorPolicies' -Actual 'Default' -Wanted 'Default', 'DowngradeDnsFailures' | Should -BeFalse
    }

    It 'tells entries of lists apart that read alike when they are joined' {
        Test-SameValue -Name 'ErrorPolicies' -Actual 'a b', 'c' -Wanted 'a', 'b c' | Should -BeFalse
    }

    It 'takes a truth value for its text, and $null for an empty one' {
        Test-SameValue -Name 'Enabled' -Actual 'True' -Wanted $true | Should -BeTrue
        Test-SameValue -Name 'Comment' -Actual '' -Wanted $null | Should -BeTrue
    }
}

Describe 'Get-MissingValue' {
    It 'leaves out what the list holds already, in whatever form' {
        Get-MissingValue -Name 'InternalSMTPServers' -Actual '10.0.0.0/24' -Added '10.0.0.0-10.0.0.255', '10.0.1.1' | Should -Be '10.0.1.1'
    }

    It 'is all of what is added to an empty list' {
        @(Get-MissingValue -Name 'TLSSendDomainSecureList' -Actual $null -Added 'a.com', 'b.com').Count | Should -Be 2
    }
}
