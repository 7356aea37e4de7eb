BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'ConvertTo-TypedText' {
    It 'types <Text>' -ForEach @(
        @{ Value = $null; Text = '$null' }
        @{ Value = $true; Text = '$true' }
        @{ Value = 25; Text = "'25'" }
        @{ Value = 'a'; Text = "'a'" }
        @{ Value = "it's"; Text = "'it''s'" }
        @{ Value = @('a', 'b'); Text = "@('a', 'b')" }
        @{ Value = @(); Text = '@()' }
        @{ Value = @{ Add = 'a' }; Text = "@{Add='a'}" }
        @{ Value = { 'x' }; Text = 'the account that this script asks for' }
        @{ Value = "a`r`nb"; Text = "('a' + [char]13 + '' + [char]10 + 'b')" }
    ) {
        ConvertTo-TypedText -Value $Value | Should -BeExactly $Text
    }

    It 'is read back as the value, whatever quotes it holds' {
        foreach ($code in 0x27, 0x2018, 0x2019, 0x201A, 0x201B, 10, 13, 36, 96) {
            $value = 'a' + [char]$code + 'b'
            & ([scriptblock]::Create((ConvertTo-TypedText -Value $value))) | Should -BeExactly $value
        }
    }
}
