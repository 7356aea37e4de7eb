BeforeAll { . (Join-Path $PSScriptRoot '../testing/Stage.ps1') }

Describe 'The state' {
    BeforeEach { $folder = New-Stage }
    AfterEach { Remove-Stage $folder }

    It 'keeps its bytes when nothing changes, also when a value is set to what it is' {
        $before = Get-StateText $folder
        $file = Get-Item (Join-Path $folder 'organization.place.json')
        $written = $file.LastWriteTimeUtc
        Set-ReceiveConnector 'MBX01\Default MBX01' -MaxHopCount 60 -Bindings '0.0.0.0:2525', '[::]:2525'
        Get-SendConnector; Get-ReceiveConnector | Out-Null
        Get-StateText $folder | Should -BeExactly $before
        (Get-Item $file.FullName).LastWriteTimeUtc | Should -Be $written
    }

    It 'comes back exactly when a change is taken back' {
        $before = Get-StateText $folder
        Set-ReceiveConnector 'MBX01\Default MBX01' -Comment 'x'
        Get-StateText $folder | Should -Not -Be $before
        Set-ReceiveConnector 'MBX01\Default MBX01' -Comment ''
        Get-StateText $folder | Should -BeExactly $before
    }

    It 'is the same after the same commands, GUIDs included' {
        $other = New-Stage
        Enter-Stage $folder
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        Enter-Stage $other
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        Get-StateText $other | Should -BeExactly (Get-StateText $folder)
        Remove-Stage $other
    }

    It 'keeps text of any language, and a comment that looks like a date as text' {
        foreach ($comment in "Größe `u{201E}ä`u{201C} 日本 `u{1F4E7} ' `" ``", '2024-01-01T00:00:00', "a`r`nb") {
            Set-ReceiveConnector 'MBX01\Default MBX01' -Comment $comment
            Enter-Stage $folder
            (Get-ReceiveConnector 'MBX01\Default MBX01').Comment | Should -BeExactly $comment
        }
    }

    It 'gives a renamed object its GUID again, and one that is made anew another' {
        $made = New-SendConnector -Name 'S' -AddressSpaces '*'
        Set-SendConnector 'S' -Name 'T'
        (Get-SendConnector 'T').Guid | Should -Be $made.Guid
        Remove-SendConnector 'T' -Confirm:$false
        (New-SendConnector -Name 'S' -AddressSpaces '*').Guid | Should -Not -Be $made.Guid
    }
}
