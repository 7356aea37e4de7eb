BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Format-Range' {
    It '<First> and <Second> are one range' -ForEach @(
        @{ First = '10.0.0.0/24'; Second = '10.0.0.0-10.0.0.255' }
        @{ First = '10.0.0.7/24'; Second = '10.0.0.0(255.255.255.0)' }
        @{ First = '10.0.0.1'; Second = '10.0.0.1/32' }
        @{ First = '10.0.0.1'; Second = ' 10.0.0.1 - 10.0.0.1 ' }
        @{ First = '0.0.0.0/0'; Second = '0.0.0.0-255.255.255.255' }
        @{ First = 'fd00::/16'; Second = 'fd00::-fd00:ffff:ffff:ffff:ffff:ffff:ffff:ffff' }
        @{ First = 'FD00::1'; Second = 'fd00:0::1' }
    ) {
        Format-Range -Text $First | Should -Be (Format-Range -Text $Second)
    }

    It '<First> and <Second> are two ranges' -ForEach @(
        @{ First = '10.0.0.0/24'; Second = '10.0.0.0/25' }
        @{ First = '10.0.0.1'; Second = '10.0.0.2' }
        @{ First = '::/0'; Second = '0.0.0.0/0' }
    ) {
        Format-Range -Text $First | Should -Not -Be (Format-Range -Text $Second)
    }

    It 'leaves text that is no range as it is' -ForEach @('anywhere', 'a-b', '10.0.0.x/24', '') {
        Format-Range -Text $_ | Should -Be $_
    }
}

Describe 'Join-Range' {
    It 'writes the first and the last address' {
        Join-Range -Text 'x' -First '10.0.0.1' -Last '10.0.0.9' -Mask $null | Should -Be '0A-00-00-01 to 0A-00-00-09'
    }

    It 'opens what the mask leaves open' {
        Join-Range -Text 'x' -First '10.1.2.3' -Last '10.1.2.3' -Mask ([byte[]](255, 255, 0, 0)) | Should -Be '0A-01-00-00 to 0A-01-FF-FF'
    }

    It 'opens what is behind a mask that is too short' {
        Join-Range -Text 'x' -First 'ff00::' -Last 'ff00::' -Mask ([byte[]](255, 0)) | Should -BeLike 'FF-00-00-* to FF-FF-FF-*'
    }

    It 'returns the text where an address is none' {
        Join-Range -Text 'x' -First '10.0.0.1' -Last 'y' -Mask $null | Should -Be 'x'
    }
}

Describe 'Get-AddressByte' {
    It 'has <Count> bytes of <Text>' -ForEach @(
        @{ Text = '10.0.0.1'; Count = 4 }
        @{ Text = ' 10.0.0.1 '; Count = 4 }
        @{ Text = 'fd00::1'; Count = 16 }
        @{ Text = 'mail.contoso.com'; Count = 0 }
    ) {
        @(Get-AddressByte -Text $Text | ForEach-Object { $_ }).Count | Should -Be $Count
    }
}

Describe 'Get-MaskByte' {
    It 'sets <Bits> bits from the left' -ForEach @(
        @{ Bits = 0; First = '0 0 0 0' }
        @{ Bits = 20; First = '255 255 240 0' }
        @{ Bits = 32; First = '255 255 255 255' }
    ) {
        $mask = Get-MaskByte -Bits $Bits
        $mask.Length | Should -Be 16
        $mask[0..3] -join ' ' | Should -Be $First
    }
}
