using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Is the export of an account that nobody owns, with an answer to every operation.</summary>
public sealed class SyntheticExport
{
    private readonly SyntheticSize size;

    private SyntheticExport(SyntheticSize size, IReadOnlyDictionary<string, RecordedAnswer> answers)
    {
        this.size = size;
        Answers = answers;
    }

    /// <summary>Gets the answers by name.</summary>
    public IReadOnlyDictionary<string, RecordedAnswer> Answers { get; }

    /// <summary>Makes the export.</summary>
    public static SyntheticExport Create(SyntheticSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        var set = new AnswerSet(size);
        AccountAnswers.Add(set);
        new PrincipalAnswers(set).Add();
        LoggingAnswers.Add(set);
        ConfigAnswers.Add(set);
        AccessAnswers.Add(set);
        new OrganizationAnswers(set).Add();
        return new SyntheticExport(size, set.Answers);
    }

    /// <summary>Writes the export as a directory, one file for each answer.</summary>
    public void WriteTo(string directory) => ExportFiles.Write(directory, Answers);

    /// <summary>Makes the account that answers it.</summary>
    public EmulatedAccount ToAccount()
    {
        var account = new EmulatedAccount(size.AccountId, size.Partition, size.HomeRegion, size.Regions);
        foreach (var (name, answer) in Answers)
            account.Set(name, answer);
        return account;
    }
}
