Context 'Addresses' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        Mock Get-WmiObject { [pscustomobject]@{ IPEnabled = $true; IPAddress = [string[]]('10.0.0.1', 'fe80::1%5') } }
    }

    Describe 'Get-AddressProblem' {
        It 'finds nothing where the address is there, nor for all addresses' {
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.1:25', '[FE80::1]:25', '0.0.0.0:25') })
            Get-AddressProblem | Should -BeNullOrEmpty
        }

        It 'names the address, the connector and the server' {
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.1:25', '10.0.0.9:25') })
            Get-Found { Get-AddressProblem } | Should -BeLike "stop address: The address 10.0.0.9*Receive connector 'MBX01\A'*is not on MBX01; it has 10.0.0.1, fe80::1.*"
        }

        It 'says so where Windows shows no address at all' {
            Mock Get-WmiObject { }
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.9:25') })
            Get-Found { Get-AddressProblem } | Should -BeLike '*is not on MBX01; it has none that Windows shows.*'
        }

        It 'only warns where the connector has that binding already' {
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.9:25') }) (New-ShownConnector 'A' @{ Bindings = @('10.0.0.9:25') }) -Verb 'Set'
            (Get-AddressProblem).Severity | Should -Be 'warning'
        }

        It 'asks each server once, this one without a session, and warns once of one that is silent' {
            Mock Get-WmiObject { throw 'The RPC server is unavailable.' } -ParameterFilter { $ComputerName -eq 'mbx02.contoso.com' }
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.1:25') })
            Add-Connector 'B' ([ordered]@{ Bindings = @('10.0.0.1:26') })
            Add-Connector 'C' ([ordered]@{ Bindings = @('10.0.0.1:25') }) -Server 'MBX02'
            Add-Connector 'D' ([ordered]@{ Bindings = @('10.0.0.1:26') }) -Server 'MBX02'
            Get-Found { Get-AddressProblem } | Should -BeLike 'warning address: Windows on MBX02 *did not answer (The RPC server is unavailable.)*'
            Should -Invoke Get-WmiObject -Times 1 -Exactly -ParameterFilter { -not $ComputerName }
            Should -Invoke Get-WmiObject -Times 1 -Exactly -ParameterFilter { $ComputerName -eq 'mbx02.contoso.com' }
        }

        It 'does not ask where nothing is bound to an address' {
            Add-Connector 'A' ([ordered]@{ Bindings = @('0.0.0.0:25'); Comment = 'x' })
            Add-Connector 'B' ([ordered]@{ Comment = 'x' })
            Get-AddressProblem | Should -BeNullOrEmpty
            Should -Invoke Get-WmiObject -Times 0 -Exactly
        }
    }

    Describe 'Get-ServerFqdn' {
        It 'is the full name that Exchange shows, and the short one where it shows no other' {
            Get-ServerFqdn -Server 'mbx02' | Should -BeExactly 'mbx02.contoso.com'
            Start-Place -Shown ([pscustomobject]@{ Name = 'MBX02'; Fqdn = '' })
            Get-ServerFqdn -Server 'MBX02' | Should -BeExactly 'MBX02'
            Get-ServerFqdn -Server 'MBX77' | Should -BeExactly 'MBX77'
        }
    }
}
