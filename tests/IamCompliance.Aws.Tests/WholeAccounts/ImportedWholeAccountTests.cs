namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Judges the whole accounts as they are imported from exports of the AWS CLI.</summary>
public sealed class ImportedWholeAccountTests : WholeAccountTests
{
    private protected override IAccountSource Source { get; } = new ImportedSource();
}
