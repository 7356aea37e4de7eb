Describe 'The commands that bring back what was there' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        Mock Get-ADPermission { }
    }

    Describe 'Get-RestoredName' {
        It '<Noun> <Identity> is called <Restored> after a renaming' -ForEach @(
            @{ Noun = 'SendConnector'; Identity = 'CONTOSO\Out'; Restored = 'Away' }
            @{ Noun = 'ReceiveConnector'; Identity = 'EDGE01\In'; Restored = 'EDGE01\Away' }
        ) {
            Get-RestoredName -Noun $Noun -Existing ([pscustomobject]@{ Identity = $Identity }) -Different ([ordered]@{ Name = 'Away' }) | Should -Be $Restored
        }

        It 'keeps its identity otherwise' {
            Get-RestoredName -Noun 'ReceiveConnector' -Existing ([pscustomobject]@{ Identity = 'EDGE01\In' }) -Different ([ordered]@{ Comment = 'x' }) | Should -Be 'EDGE01\In'
        }
    }

    Describe 'Get-RestoreCommand' {
        It 'sets each property back, and takes away what was added' {
            $existing = [pscustomobject]@{ Identity = 'a'; Comment = 'x'; SmartHosts = @('h') }
            $different = [ordered]@{ Comment = 'y'; SmartHosts = @{ Add = @('i') } }
            Get-RestoreCommand -Noun 'SendConnector' -Title 'It' -Existing $existing -Different $different |
                Should -Be "Set-SendConnector -Identity 'a' -Comment 'x' -SmartHosts @{Remove=@('i')}"
        }

        It 'asks for the former account' {
            $different = [ordered]@{ AuthenticationCredential = { 'asked' } }
            Get-RestoreCommand -Noun 'SendConnector' -Title 'It' -Existing ([pscustomobject]@{ Identity = 'a' }) -Different $different |
                Should -Be "Set-SendConnector -Identity 'a' -AuthenticationCredential (Get-Credential -Message 'The former account of It')"
        }

        It 'is nothing where no property was shown' {
            Get-RestoreCommand -Noun 'SendConnector' -Title 'It' -Existing ([pscustomobject]@{ Identity = 'a' }) -Different ([ordered]@{ Unseen = 1 }) | Should -BeNullOrEmpty
        }

        It 'makes the former default domain the default again' {
            Mock Get-AcceptedDomain { [pscustomobject]@{ Identity = 'a.com'; Default = $true }, [pscustomobject]@{ Identity = 'b.com'; Default = $false } }
            $existing = [pscustomobject]@{ Identity = 'b.com'; Default = $false }
            Get-RestoreCommand -Noun 'AcceptedDomain' -Title 'It' -Existing $existing -Different ([ordered]@{ MakeDefault = $true }) |
                Should -Be "Set-AcceptedDomain -Identity 'a.com' -MakeDefault `$true"
        }
    }

    Describe 'Get-DefaultCommand' {
        It 'names the default one only' {
            Mock Get-AcceptedDomain { [pscustomobject]@{ Identity = 'a.com'; Default = 'True' }, [pscustomobject]@{ Identity = 'b.com' } }
            Get-DefaultCommand -Noun 'AcceptedDomain' | Should -Be "Set-AcceptedDomain -Identity 'a.com' -MakeDefault `$true"
        }
    }

    Describe 'Get-RecreateCommand' {
        It 'states what New- takes and Exchange shows, but for what is not taken in this place' {
            [void](Start-TestRun -NotTaken 'SourceIPAddress')
            $existing = [pscustomobject]@{ Name = 'a'; Comment = ''; SourceIPAddress = '0.0.0.0'; SmartHosts = @('h'); Guid = 'g' }
            Get-RecreateCommand -Noun 'SendConnector' -Existing $existing | Should -Be "New-SendConnector -Name 'a' -SmartHosts @('h')"
        }

        It 'asks for the account of a connector that signs in' {
            $existing = [pscustomobject]@{ Name = 'a'; SmartHostAuthMechanism = 'BasicAuthRequireTLS'; AuthenticationCredential = 'an object' }
            Get-RecreateCommand -Noun 'SendConnector' -Existing $existing |
                Should -Be "New-SendConnector -Name 'a' -SmartHostAuthMechanism 'BasicAuthRequireTLS' -AuthenticationCredential (Get-Credential -Message 'The former account of SendConnector ''a''')"
        }

        It 'makes a domain that was the default one the default again' {
            $existing = [pscustomobject]@{ Name = 'a.com'; DomainName = 'a.com'; Default = $true }
            Get-RecreateCommand -Noun 'AcceptedDomain' -Existing $existing | Select-Object -Last 1 | Should -Be "Set-AcceptedDomain -Identity 'a.com' -MakeDefault `$true"
        }

        It 'grants the rights on a connector again' {
            Mock Get-ADPermission { [pscustomobject]@{ User = 'x'; ExtendedRights = @('r') } }
            $existing = [pscustomobject]@{ Name = 'a'; Identity = 'a' }
            Get-RecreateCommand -Noun 'SendConnector' -Existing $existing | Select-Object -Last 1 |
                Should -Be "Get-SendConnector -Identity 'a' | Add-ADPermission -User 'x' -ExtendedRights @('r')"
        }
    }

    Describe 'Get-GrantCommand' {
        BeforeEach {
            Mock Get-ADPermission {
                [pscustomobject]@{ User = 'x'; ExtendedRights = @('r', 's'); Deny = $false; IsInherited = $false }
                [pscustomobject]@{ User = 'denied'; ExtendedRights = @('r'); Deny = $true; IsInherited = $false }
                [pscustomobject]@{ User = 'inherited'; ExtendedRights = @('r'); Deny = $false; IsInherited = $true }
                [pscustomobject]@{ User = 'none'; ExtendedRights = $null; Deny = $false; IsInherited = $false }
            }
        }

        It 'names what was granted on the connector itself' {
            Get-GrantCommand -Noun 'SendConnector' -Connector ([pscustomobject]@{ Identity = 'a' }) |
                Should -Be "Get-SendConnector -Identity 'a' | Add-ADPermission -User 'x' -ExtendedRights @('r', 's')"
        }

        It 'looks at a Receive connector only where its groups say Custom' {
            Get-GrantCommand -Noun 'ReceiveConnector' -Connector ([pscustomobject]@{ Identity = 'E\a'; PermissionGroups = 'AnonymousUsers' }) | Should -BeNullOrEmpty
            @(Get-GrantCommand -Noun 'ReceiveConnector' -Connector ([pscustomobject]@{ Identity = 'E\a'; PermissionGroups = 'AnonymousUsers, Custom' })).Count | Should -Be 1
        }
    }
}
