BeforeAll { . (Join-Path $PSScriptRoot '../testing/Stage.ps1') }

Describe 'What Windows is asked' {
    BeforeEach {
        $certificate = @{ thumbprint = 'A' * 40; subject = 'CN=mail.contoso.com'; issuer = 'CN=CA'; domains = @('mail.contoso.com'); services = 'SMTP'; status = 'Valid'; notAfter = '20301231' }
        $servers = @((New-Server 'MBX01' 'mailbox' '2019' @{ addresses = @('10.0.0.1', '2001:db8::1'); certificates = @($certificate) }), (New-Server 'MBX02'))
        $options = @{ accounts = @{ default = 'CONTOSO\mail'; Edge = 'EDGE01\relay'; 'Edge of Paris' = 'EDGE02\relay'; Nobody = '' }; unreachable = @('MBX02') }
        $folder = New-Stage $servers 'organization' $options
    }
    AfterEach { Remove-Stage $folder }

    It 'an account is given by the question, and that it was asked for is written down' {
        (Get-Credential -Message 'Account on the Edge server').UserName | Should -BeExactly 'EDGE01\relay'
        (Get-Credential -Message 'The Edge of Paris: signs in').UserName | Should -BeExactly 'EDGE02\relay'
        (Get-Credential -Message 'Any other').UserName | Should -BeExactly 'CONTOSO\mail'
        Get-Credential -Message 'Nobody' | Should -BeNullOrEmpty
        (Get-CallList $folder).outcome | Should -BeExactly @('account EDGE01\relay', 'account EDGE02\relay', 'account CONTOSO\mail', 'declined')
    }

    It 'addresses are those of the server, in both ways to ask; a server that is silent is an error' {
        (Get-NetIPAddress).IPAddress | Should -BeExactly @('10.0.0.1', '2001:db8::1')
        (Get-NetIPAddress -AddressFamily IPv4).IPAddress | Should -BeExactly '10.0.0.1'
        (Get-WmiObject -Class Win32_NetworkAdapterConfiguration -ComputerName MBX01).IPAddress | Should -BeExactly @('10.0.0.1', '2001:db8::1')
        (Get-CimInstance Win32_NetworkAdapterConfiguration).IPEnabled | Should -BeTrue
        Get-Refusal { Get-WmiObject -Class Win32_NetworkAdapterConfiguration -ComputerName MBX02 } | Should -BeExactly 'UNREACHABLE'
    }

    It 'certificates are those of the server that is named' {
        (Get-ExchangeCertificate -Server MBX01).CertificateDomains | Should -BeExactly 'mail.contoso.com'
        (Get-ExchangeCertificate -Server MBX02).IsSelfSigned | Should -BeTrue
        Get-Refusal { Get-ExchangeCertificate -Thumbprint ('B' * 40) } | Should -BeExactly 'NOT-FOUND'
    }

    It 'the Transport service does not come up on an address that the server lacks' {
        Get-Refusal { Restart-Service -Name MSExchangeTransport } | Should -BeNullOrEmpty
        Set-ReceiveConnector 'MBX01\Client Frontend MBX01' -Bindings '10.0.0.9:587'
        Get-Refusal { Restart-Service -Name MSExchangeFrontEndTransport } | Should -BeExactly 'SERVICE-BINDING'
        (Get-CallList $folder | Where-Object { $_.cmdlet -eq 'Restart-Service' }).outcome | Should -BeExactly @('done', 'refused: SERVICE-BINDING')
        (Get-Service -Name 'MSExchange*').Name | Should -BeExactly @('MSExchangeTransport', 'MSExchangeFrontEndTransport')
    }
}
