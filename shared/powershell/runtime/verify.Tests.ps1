Describe 'Invoke-Verify' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place -Kind 'verify'
        Add-PlannedServer 'MBX01'
        $there = @{ Name = 'To HQ'; Identity = 'To HQ'; Guid = [guid]::NewGuid().ToString(); Enabled = $true; AddressSpaces = [Collections.ArrayList]@('SMTP:*;1'); MaxMessageSize = '35 MB (36,700,160 bytes)'; SmartHostAuthMechanism = 'BasicAuth'; PermissionGroups = 'None'; Comment = 'By day' }
        $script:sender = $there
        Mock Get-SendConnector { [pscustomobject]$script:sender }
        $wanted = [ordered]@{ AddressSpaces = @('*'); MaxMessageSize = '35MB'; Comment = 'By day' }
        function Invoke-It($Wanted, [string]$Json = '') {
            Add-Object -Key 'sendConnector-1' -Noun 'SendConnector' -Name 'To HQ' -Wanted $Wanted
            $script:code = -1
            $script:told = Get-Said { $script:code = Invoke-Verify -Json $Json }
        }
    }

    It 'says that everything is as designed, and what nobody compared' {
        Invoke-It $wanted
        $script:code | Should -Be 0
        $script:told | Should -Contain "  as designed  Send connector 'To HQ' (3 values)"
        $script:told | Should -Contain '1 object compared: everything is as designed.'
        ($script:told -like '*Not compared: Usage of 1 object*') | Should -HaveCount 1
        ($script:told -like '*Not compared: AuthenticationCredential of 1 object*') | Should -HaveCount 1
    }

    It 'names a property that differs, in the form that is compared' {
        $script:sender = $there + @{}
        $script:sender['MaxMessageSize'] = '10 MB (10,485,760 bytes)'
        Invoke-It $wanted
        $script:code | Should -Be 1
        ($script:told -like '*MaxMessageSize *designed: 36700160   found: 10485760') | Should -HaveCount 1
        $script:told | Should -Contain '1 object compared: 1 difference.'
    }

    It 'counts the case of free text and of a name' {
        $wanted['Comment'] = 'by day'
        $script:sender = $there + @{}
        $script:sender['Name'] = 'TO HQ'
        Invoke-It $wanted
        $script:told | Should -Contain '1 object compared: 2 differences.'
    }

    It 'names an object that is missing' {
        Mock Get-SendConnector { }
        Invoke-It $wanted
        $script:code | Should -Be 1
        $script:told | Should -Contain "    Send connector 'To HQ' does not exist."
    }

    It 'compares no removed object, and no value that Exchange does not show' {
        Add-Object -Key 'gone' -Noun 'SendConnector' -Name 'Gone' -Wanted $null
        Invoke-It ([ordered]@{ Comment = 'By day'; NoSuchThing = 1 })
        $script:code | Should -Be 0
        ($script:told -like '*Not compared: NoSuchThing of 1 object, since Exchange does not show it.') | Should -HaveCount 1
    }

    It 'writes for machines what it found' {
        $file = [IO.Path]::GetTempFileName()
        $wanted['AddressSpaces'] = @('example.org', '*')
        Invoke-It $wanted $file
        $report = ConvertFrom-Json ([IO.File]::ReadAllText($file))
        [IO.File]::Delete($file)
        $report.isAsDesigned | Should -BeFalse
        $report.designHash | Should -Be ('ab' * 32)
        $report.differences | Should -HaveCount 1
        $report.differences[0].kind, $report.differences[0].key, $report.differences[0].property | Should -Be 'difference', 'sendConnector-1', 'AddressSpaces'
        $report.differences[0].wanted | Should -Be 'SMTP:*;1', 'SMTP:example.org;1'
        , $report.differences[0].now | Should -BeOfType [object[]]
        $report.objects[0].compared | Should -Be 3
        $report.notCompared.property | Should -Be 'Usage', 'AuthenticationCredential'
    }

    It 'stops in the wrong place, and where nothing can be read' {
        Mock Get-SendConnector { throw 'no access' }
        Invoke-It $wanted
        $script:code | Should -Be 1
        ($script:told -like '*could not be read (no access)*') | Should -HaveCount 1
        Start-Place 'EDGE01' -Machine 'MBX01' -Kind 'verify'
        Invoke-It $wanted
        $script:code | Should -Be 1
        ($script:told -like '*this machine is MBX01*') | Should -HaveCount 1
    }

    It 'counts an extra connector that takes mail, and mentions another one' {
        Mock Get-SendConnector {
            [pscustomobject]$there
            foreach ($name in 'Same', 'Else') { [pscustomobject]@{ Name = $name; Identity = $name; Guid = $name; Enabled = $true; AddressSpaces = @($(if ($name -eq 'Same') { '*;1' } else { 'example.org;1' })) } }
        }
        Invoke-It $wanted
        $script:code | Should -Be 1
        $script:told | Should -Contain "  Not in the design: Send connector 'Else'."
        ($script:told -like "*STOP*Send connector 'Same', which the design does not know*") | Should -HaveCount 1
    }
}
