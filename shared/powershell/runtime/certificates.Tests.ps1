Describe 'Get-CertificateProblem' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        $good = @{ Thumbprint = 'AB12'; Subject = 'CN=mail.contoso.com'; Issuer = 'CN=CA'; CertificateDomains = [Collections.ArrayList]@('mail.contoso.com', '*.contoso.net'); Services = 'IIS, SMTP'; Status = 'Valid'; NotAfter = [datetime]::Now.AddDays(90) }
        function Set-Shown($Change = @{}) {
            $values = $good.Clone()
            foreach ($key in $Change.Keys) { $values[$key] = $Change[$key] }
            $script:shownCertificate = [pscustomobject]$values
        }
        Mock Get-ExchangeCertificate { $script:shownCertificate }
        Set-Shown
    }

    It 'finds a good one by name, by a wildcard, by its thumbprint and by issuer and subject' -ForEach @(
        @{ Name = 'MAIL.contoso.com'; Thumbprint = '' }
        @{ Name = 'a.contoso.net'; Thumbprint = '' }
        @{ Name = 'any'; Thumbprint = 'ab 12' }
        @{ Name = '<I>CN=CA<S>CN=mail.contoso.com'; Thumbprint = '' }
    ) {
        Add-Certificate -Name $Name -Thumbprint $Thumbprint -Server 'MBX01' -Why 'TLS'
        Get-CertificateProblem | Should -BeNullOrEmpty
    }

    It 'stops for a stated one that <What>' -ForEach @(
        @{ What = 'is not there'; Change = @{ Subject = 'CN=other' }; Text = 'MBX01 does not have a certificate of <I>CN=CA<S>CN=mail.contoso.com, and Receive connector A presents it.*' }
        @{ What = 'has expired'; Change = @{ NotAfter = [datetime]'2020-02-03'; Status = 'DateInvalid' }; Text = '*expired on 2020-02-03, and Receive connector A presents it. Renew it*' }
        @{ What = 'is not for SMTP'; Change = @{ Services = 'IIS' }; Text = '*is not for SMTP*Enable-ExchangeCertificate*' }
        @{ What = 'was revoked'; Change = @{ Status = 'Revoked' }; Text = '*has the status Revoked*' }
        @{ What = 'was only asked for'; Change = @{ Status = 'PendingRequest'; Services = 'None' }; Text = '*PendingRequest and is not for SMTP*' }
    ) {
        Set-Shown $Change
        Add-Certificate -Name '<I>CN=CA<S>CN=mail.contoso.com' -Thumbprint '' -Server 'MBX01' -Why 'Receive connector A presents it'
        $found = @(Get-Found { Get-CertificateProblem })
        $found | Should -HaveCount 1
        $found[0] | Should -BeLike "stop certificate: $Text"
    }

    It 'says nothing against one whose status the server could not look up' {
        Set-Shown @{ Status = 'RevocationCheckFailure' }
        Add-Certificate -Name 'mail.contoso.com' -Thumbprint '' -Server 'MBX01' -Why 'TLS'
        Get-CertificateProblem | Should -BeNullOrEmpty
    }

    It 'only warns of a host name that no certificate carries, such as <Name>' -ForEach @(@{ Name = 'a.b.contoso.net' }, @{ Name = 'contoso.net' }, @{ Name = 'other.example' }) {
        Add-Certificate -Name $Name -Thumbprint '' -Server 'MBX01' -Why 'TLS'
        (Get-CertificateProblem).Severity | Should -Be 'warning'
    }

    It 'warns of what cannot be read, and asks each server once' {
        Mock Get-ExchangeCertificate { throw 'no access' } -ParameterFilter { $Server -eq 'MBX02' }
        Add-Certificate -Name 'mail.contoso.com' -Thumbprint '' -Server 'MBX01' -Why 'TLS'
        Add-Certificate -Name 'a.contoso.net' -Thumbprint '' -Server 'MBX01' -Why 'TLS'
        Add-Certificate -Name 'mail.contoso.com' -Thumbprint '' -Server 'MBX02' -Why 'TLS'
        Get-Found { Get-CertificateProblem } | Should -BeLike 'warning certificate: The certificates of MBX02 cannot be read (no access)*'
        Should -Invoke Get-ExchangeCertificate -Times 1 -Exactly -ParameterFilter { $Server -eq 'MBX01' }
    }

    It 'asks no other server on an Edge server' {
        Start-Place 'EDGE01' -Machine 'EDGE01' -Shown (New-ShownServer 'EDGE01' 'Edge')
        Add-Certificate -Name 'mail.contoso.com' -Thumbprint '' -Server 'EDGE01' -Why 'TLS'
        Get-CertificateProblem | Should -BeNullOrEmpty
        Should -Invoke Get-ExchangeCertificate -Times 1 -Exactly -ParameterFilter { -not $Server }
    }
}
