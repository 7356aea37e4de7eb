BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Format-Value' {
    It 'reads <Name> as its kind: <First> is <Second>' -ForEach @(
        @{ Name = 'MaxMessageSize'; First = '1MB'; Second = '1024KB' }
        @{ Name = 'MaxHeaderSize'; First = '256KB'; Second = '262144' }
        @{ Name = 'ConnectionInactivityTimeOut'; First = '00:10:00'; Second = '0.00:10:00' }
        @{ Name = 'ConnectionInactivityTimeout'; First = '00:10:00'; Second = '0.00:10:00' }
        @{ Name = 'MaxAcknowledgementDelay'; First = '00:00:30'; Second = '0:0:30' }
        @{ Name = 'AddressSpaces'; First = '*'; Second = 'SMTP:*;1' }
        @{ Name = 'Bindings'; First = '[::]:25'; Second = '0:0::0:25' }
        @{ Name = 'RemoteIPRanges'; First = '10.0.0.0/8'; Second = '10.0.0.0-10.255.255.255' }
        @{ Name = 'InternalSMTPServers'; First = '10.0.0.1'; Second = '10.0.0.1/32' }
        @{ Name = 'SmartHosts'; First = '[10.0.0.1]'; Second = '10.0.0.1' }
        @{ Name = 'SourceTransportServers'; First = 'MBX01.contoso.com'; Second = 'MBX01' }
    ) {
        Format-Value -Name $Name -Text $First | Should -Be (Format-Value -Name $Name -Text $Second)
    }

    It 'leaves other text as it is, whatever it looks like' {
        Format-Value -Name 'Comment' -Text '1MB' | Should -BeExactly '1MB'
        Format-Value -Name 'NoSuchParameter' -Text '[x]' | Should -BeExactly '[x]'
    }
}

Describe 'Format-Size' {
    It '<Text> is <Bytes>' -ForEach @(
        @{ Text = '35MB'; Bytes = '36700160' }
        @{ Text = '35 MB (36,700,160 bytes)'; Bytes = '36700160' }
        @{ Text = '35 MB (36.700.160 bytes)'; Bytes = '36700160' }
        @{ Text = '1.5KB'; Bytes = '2048' }
        @{ Text = '1'; Bytes = '1024' }
        @{ Text = '0'; Bytes = '0' }
        @{ Text = '2tb'; Bytes = '2199023255552' }
        @{ Text = 'Unlimited'; Bytes = 'Unlimited' }
        @{ Text = '3 apples'; Bytes = '3 apples' }
    ) {
        Format-Size -Text $Text | Should -BeExactly $Bytes
    }
}

Describe 'Format-Duration' {
    It '<Text> is <Span>' -ForEach @(
        @{ Text = '0:5:0'; Span = '00:05:00' }
        @{ Text = '1.00:00:00'; Span = '1.00:00:00' }
        @{ Text = 'soon'; Span = 'soon' }
    ) {
        Format-Duration -Text $Text | Should -BeExactly $Span
    }
}

Describe 'Format-AddressSpace' {
    It '<Text> is <Space>' -ForEach @(
        @{ Text = '*'; Space = 'SMTP:*;1' }
        @{ Text = 'contoso.com;5'; Space = 'SMTP:contoso.com;5' }
        @{ Text = 'SMTP:contoso.com'; Space = 'SMTP:contoso.com;1' }
        @{ Text = 'X400:c=US;a=x;2'; Space = 'X400:c=US;a=x;2' }
    ) {
        Format-AddressSpace -Text $Text | Should -BeExactly $Space
    }
}

Describe 'Format-Binding' {
    It '<Text> is <Binding>' -ForEach @(
        @{ Text = '10.1.1.1:25'; Binding = '10.1.1.1 port 25' }
        @{ Text = '[FD00::1]:25'; Binding = 'fd00::1 port 25' }
        @{ Text = ':::25'; Binding = ':: port 25' }
        @{ Text = 'host:25'; Binding = 'host port 25' }
        @{ Text = '10.1.1.1'; Binding = '10.1.1.1' }
    ) {
        Format-Binding -Text $Text | Should -BeExactly $Binding
    }
}
