BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Split-Binding' {
    It '<Text> is <Address> and <Port>' -ForEach @(
        @{ Text = '10.1.1.1:25'; Address = '10.1.1.1'; Port = '25'; IsWildcard = $false; IsIPv6 = $false }
        @{ Text = ' 0.0.0.0:0587 '; Address = '0.0.0.0'; Port = '587'; IsWildcard = $true; IsIPv6 = $false }
        @{ Text = '[::]:25'; Address = '::'; Port = '25'; IsWildcard = $true; IsIPv6 = $true }
        @{ Text = '[FD00:0::1]:25'; Address = 'fd00::1'; Port = '25'; IsWildcard = $false; IsIPv6 = $true }
    ) {
        $binding = Split-Binding -Text $Text
        $binding.Address, $binding.Port | Should -Be $Address, $Port
        $binding.IsWildcard | Should -Be $IsWildcard
        $binding.IsIPv6 | Should -Be $IsIPv6
    }

    It 'has no parts of what is no binding' -ForEach @('10.1.1.1', 'mail:25', '') {
        Split-Binding -Text $_ | Should -BeNullOrEmpty
    }
}

Describe 'Format-Address' {
    It '<Text> is <Address>' -ForEach @(
        @{ Text = 'FE80:0::1%5'; Address = 'fe80::1' }
        @{ Text = ' 10.0.0.1 '; Address = '10.0.0.1' }
        @{ Text = 'mail.contoso.com'; Address = 'mail.contoso.com' }
    ) {
        Format-Address -Text $Text | Should -BeExactly $Address
    }
}

Describe 'Test-SameListener' {
    It '<First> and <Second>: <Same>' -ForEach @(
        @{ First = '[FD00:0::1]:25'; Second = '[fd00::1]:025'; Same = $true }
        @{ First = '0.0.0.0:25'; Second = '10.1.1.1:25'; Same = $false }
        @{ First = '10.1.1.1:25'; Second = '10.1.1.1:26'; Same = $false }
    ) {
        Test-SameListener -First (Split-Binding -Text $First) -Second (Split-Binding -Text $Second) | Should -Be $Same
    }
}

Describe 'Test-Touching' {
    It '<First> and <Second>: <Touch>' -ForEach @(
        @{ First = '0.0.0.0:25'; Second = '10.1.1.1:25'; Touch = $true }
        @{ First = '10.1.1.1:25'; Second = '10.1.1.1:25'; Touch = $true }
        @{ First = '10.1.1.1:25'; Second = '10.1.1.2:25'; Touch = $false }
        @{ First = '0.0.0.0:25'; Second = '10.1.1.1:26'; Touch = $false }
        @{ First = '[::]:25'; Second = '10.1.1.1:25'; Touch = $false }
    ) {
        Test-Touching -First (Split-Binding -Text $First) -Second (Split-Binding -Text $Second) | Should -Be $Touch
    }
}

Describe 'Get-Overlap' {
    It '<First> and <Second>: <How>' -ForEach @(
        @{ First = '10.0.0.0/24'; Second = '10.0.0.0-10.0.0.255'; How = 'same' }
        @{ First = '10.0.0.5'; Second = '10.0.0.0/24'; How = 'inside' }
        @{ First = '0.0.0.0-255.255.255.255'; Second = '10.0.0.0/24'; How = 'around' }
        @{ First = '10.0.0.0-10.0.0.9'; Second = '10.0.0.5-10.0.0.20'; How = 'partly' }
        @{ First = '10.0.0.1'; Second = '10.0.0.2'; How = '' }
        @{ First = '::/0'; Second = '0.0.0.0/0'; How = '' }
    ) {
        Get-Overlap -First (Get-RangeEnd -Text $First) -Second (Get-RangeEnd -Text $Second) | Should -BeExactly $How
    }
}

Describe 'Get-RangeEnd' {
    It 'compares addresses as numbers, not as they are written: <Low> comes before <High>' -ForEach @(
        @{ Low = '10.0.0.9'; High = '10.0.0.10' }
        @{ Low = 'fd00::9'; High = 'fd00::10' }
    ) {
        $range = Get-RangeEnd -Text " $Low-$High "
        $range.Text | Should -BeExactly "$Low-$High"
        [string]::CompareOrdinal($range.Low, $range.High) | Should -BeLessThan 0
    }

    It 'has no ends of what is no range: <_>' -ForEach @('anywhere', 'a-b', '') {
        Get-RangeEnd -Text $_ | Should -BeNullOrEmpty
    }
}
