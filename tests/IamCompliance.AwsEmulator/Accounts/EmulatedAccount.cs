using System.Collections.Concurrent;
using System.Text;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Is one account the emulator answers for: its recorded answers, its regions, and who may call.</summary>
/// <remarks>Everything may be changed while the emulator runs. An answer without a region belongs to the home region.</remarks>
public sealed class EmulatedAccount
{
    private readonly ConcurrentDictionary<string, RecordedAnswer> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EmulatedCredentials> credentials = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EmulatedRole> roles = new(StringComparer.Ordinal);

    /// <summary>Initializes an account that has no answers yet.</summary>
    public EmulatedAccount(
        string accountId,
        string partition = "aws",
        string homeRegion = "us-east-1",
        IEnumerable<string>? enabledRegions = null
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(accountId);
        AccountId = accountId;
        Partition = partition;
        HomeRegion = homeRegion;
        EnabledRegions = [.. (enabledRegions ?? []).Append(homeRegion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gets the account's id.</summary>
    public string AccountId { get; }

    /// <summary>Gets the partition, such as <c>aws-us-gov</c>.</summary>
    public string Partition { get; }

    /// <summary>Gets the region that answers without a region belong to.</summary>
    public string HomeRegion { get; }

    /// <summary>Gets the regions that answer at all.</summary>
    public IReadOnlyList<string> EnabledRegions { get; }

    /// <summary>Gets where the account's credential report stands.</summary>
    public CredentialReportLife CredentialReport { get; } = new();

    /// <summary>Gets the recorded answers by name.</summary>
    public IReadOnlyDictionary<string, RecordedAnswer> Answers => answers;

    internal IReadOnlyDictionary<string, EmulatedCredentials> Credentials => credentials;

    /// <summary>Reads an export of the AWS CLI: one file per answer.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="homeRegion">The home region; null for that of the first trail, or us-east-1.</param>
    public static EmulatedAccount FromExport(string directory, string? homeRegion = null) => ExportFiles.Read(directory, homeRegion);

    /// <summary>Makes an account that looks like a real one, the same for the same size.</summary>
    public static EmulatedAccount Synthetic(SyntheticSize size) => SyntheticExport.Create(size).ToAccount();

    /// <summary>Lets somebody call; the same access key again replaces what it may.</summary>
    public EmulatedAccount AddCredentials(EmulatedCredentials item)
    {
        ArgumentNullException.ThrowIfNull(item);
        credentials[item.AccessKeyId] = item;
        return this;
    }

    /// <summary>Declares a role that may be assumed; the same name again replaces it.</summary>
    public EmulatedAccount AddRole(EmulatedRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        roles[ArnOf(role)] = role;
        return this;
    }

    /// <summary>Records an output.</summary>
    /// <param name="name">The name, <c>stem[.argument][@region]</c>.</param>
    /// <param name="json">The output, as the AWS CLI prints it.</param>
    public EmulatedAccount Set(string name, string json) => Set(name, RecordedAnswer.Output(Encoding.UTF8.GetBytes(json)));

    /// <summary>Records an answer.</summary>
    public EmulatedAccount Set(string name, RecordedAnswer answer)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(answer);
        answers[name] = answer;
        return this;
    }

    /// <summary>Records an error in place of an output.</summary>
    /// <param name="name">The name, <c>stem[.argument][@region]</c>.</param>
    /// <param name="code">The error code.</param>
    /// <param name="message">The message.</param>
    /// <param name="status">The HTTP status; null for the one the API model gives the code.</param>
    public EmulatedAccount SetError(string name, string code, string message, int? status = null) =>
        Set(name, RecordedAnswer.Failure(code, message, status));

    /// <summary>Forgets an answer; asking for it is an error from then on.</summary>
    public EmulatedAccount Remove(string name)
    {
        answers.TryRemove(name, out _);
        return this;
    }

    /// <summary>Writes the answers as a directory of AWS CLI outputs.</summary>
    public void WriteTo(string directory) => ExportFiles.Write(directory, answers);

    internal RecordedAnswer? Find(string name) => answers.GetValueOrDefault(name);

    internal EmulatedRole? FindRole(string arn) => roles.GetValueOrDefault(arn);

    private string ArnOf(EmulatedRole role) => $"arn:{Partition}:iam::{AccountId}:role{role.Path}{role.Name}";
}
