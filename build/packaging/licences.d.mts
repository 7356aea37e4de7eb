export interface LicensedPackage {
  name: string
  version: string
  licence?: string
  folder: string
}

export function licensedPackages(): LicensedPackage[]
export function licencesText(packages?: LicensedPackage[]): string
