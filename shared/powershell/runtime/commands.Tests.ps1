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

Describe 'Join-Command' {
    It 'names every parameter in order' {
        Join-Command -Cmdlet 'Set-SendConnector' -Values ([ordered]@{ Identity = 'a'; Port = 25 }) | Should -Be "Set-SendConnector -Identity 'a' -Port '25'"
    }

    It 'writes sizes in bytes and groups as Set- takes them' {
        $values = [ordered]@{ MaxMessageSize = '35 MB (36,700,160 bytes)'; PermissionGroups = 'AnonymousUsers, Custom' }
        Join-Command -Cmdlet 'Set-ReceiveConnector' -Values $values | Should -Be "Set-ReceiveConnector -MaxMessageSize '36700160' -PermissionGroups 'AnonymousUsers'"
    }
}

Describe 'Get-StatedGroup' {
    It '<Value> is stated as <Text>' -ForEach @(
        @{ Value = 'AnonymousUsers, Custom'; Text = 'AnonymousUsers' }
        @{ Value = 'Custom'; Text = 'None' }
        @{ Value = ''; Text = 'None' }
        @{ Value = 'ExchangeServers, ExchangeLegacyServers'; Text = 'ExchangeServers, ExchangeLegacyServers' }
    ) {
        Get-StatedGroup -Value $Value | Should -BeExactly $Text
    }
}

Describe 'Get-AskingText' {
    It 'says whose account is meant' {
        Get-AskingText -Title "SendConnector 'a'" | Should -Be "(Get-Credential -Message 'The former account of SendConnector ''a''')"
    }
}
