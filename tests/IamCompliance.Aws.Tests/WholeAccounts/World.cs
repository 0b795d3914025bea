using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>
/// Is one of the two worlds of <c>tests/fixtures/accounts/whole</c>: an account, and beside it the few that hold what one account cannot
/// hold at once.
/// </summary>
/// <param name="Demanded">The outcome that every control has in this world.</param>
/// <param name="Accounts">The accounts, the one that counts first.</param>
internal sealed record World(Outcome Demanded, IReadOnlyList<string> Accounts)
{
    public static World Passes { get; } = new(Outcome.Pass, ["passes", "passes-management"]);

    public static World Fails { get; } = new(Outcome.Fail, ["fails", "fails-management", "fails-alone"]);

    /// <summary>Gets the account in which a control is judged unless it is said that it cannot be.</summary>
    public string Main => Accounts[0];

    /// <summary>Finds the account in which a control is judged.</summary>
    public string AccountOf(string control) => Exceptions.Beside.TryGetValue((control, Demanded), out var beside) ? beside.Account : Main;

    /// <summary>Names the folder of an account's export.</summary>
    public static string FolderOf(string account) => Path.Combine(WholeControls.Folder, account);
}
