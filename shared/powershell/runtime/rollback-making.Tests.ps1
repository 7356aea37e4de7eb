Describe 'Objects of the backup, made again' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'New-ItemAgain' {
        It 'makes a Receive connector on its server, of a usage type that supplies nothing' {
            function New-ReceiveConnector { [CmdletBinding()] param($Name, $Bindings, $Server, $Usage, $MaxMessageSize, [switch]$Confirm) }
            Mock New-ReceiveConnector { New-Shown 'n' $Name }
            Mock Get-ReceiveConnector { }
            $kept = Add-TestKept -Guid 'g' -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'R' -Values @{ Bindings = @('10.0.0.1:25'); MaxMessageSize = '35 MB (36,700,160 bytes)'; Server = 'MBX01' }
            (New-ItemAgain -Kept $kept -Making (Get-MakingValue -Kept $kept)).Guid | Should -Be 'n'
            Should -Invoke New-ReceiveConnector -Times 1 -Exactly -ParameterFilter { $Server -eq 'MBX01' -and $Usage -eq 'Custom' -and $Bindings -eq '10.0.0.1:25' -and $MaxMessageSize -eq '36700160' }
        }

        It 'stops where Exchange does not show what was made' {
            Mock New-SendConnector { }
            Mock Get-SendConnector { }
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S'
            { New-ItemAgain -Kept $kept -Making (Get-MakingValue -Kept $kept) } | Should -Throw '*does not show it yet*start this script again*'
        }
    }
}
