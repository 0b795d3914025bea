using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers AssumeRole: temporary credentials for a declared role, limited by the session policy.</summary>
/// <remarks>https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html</remarks>
internal sealed partial class AssumeRoleAnswerer(IReadOnlyList<EmulatedAccount> accounts, TimeProvider clock) : IAnswerer
{
    private const int LongestPolicy = 2048;
    private int sessions;

    public bool Answers(string callName) => callName == "sts:AssumeRole";

    public Result Answer(AnswerContext context)
    {
        var call = context.Call;
        var arn = call.Text("RoleArn") ?? throw Invalid("Value null at 'roleArn' failed to satisfy constraint: Member must not be null");
        var session = call.Text("RoleSessionName") ?? "";
        if (!SessionName().IsMatch(session))
            throw Invalid(
                $"Value '{session}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]{{2,64}}"
            );
        var account = accounts.FirstOrDefault(a => a.FindRole(arn) is not null);
        if (
            account?.FindRole(arn) is not { } role
            || (role.ExternalId is not null && role.ExternalId != call.Text("ExternalId"))
            || (role.TrustedAccounts is not null && !role.TrustedAccounts.Contains(context.Account.AccountId))
        )
            throw new ServiceFailure(
                "AccessDenied",
                $"User: {context.Caller.Arn} is not authorized to perform: sts:AssumeRole on resource: {arn}",
                403
            );
        return Issue(context, account, role, session);
    }

    private Result Issue(AnswerContext context, EmulatedAccount account, EmulatedRole role, string session)
    {
        var seconds = int.TryParse(context.Call.Text("DurationSeconds"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : 3600;
        if (seconds < 900 || TimeSpan.FromSeconds(seconds) > role.LongestSession)
            throw Invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role, or is less than 900.");
        var number = Interlocked.Increment(ref sessions);
        var roleId = "AROA" + Letters($"{account.AccountId}/{role.Name}", 17);
        var end = clock.GetUtcNow().AddSeconds(seconds);
        var credentials = new EmulatedCredentials
        {
            AccessKeyId = "ASIA" + Letters($"{account.AccountId}/{role.Name}/{session}/{number}", 16),
            SecretAccessKey = Letters($"secret/{account.AccountId}/{role.Name}/{session}/{number}", 40),
            SessionToken = Letters($"token/{account.AccountId}/{role.Name}/{session}/{number}", 52),
            Arn = $"arn:{account.Partition}:sts::{account.AccountId}:assumed-role/{role.Name}/{session}",
            UserId = $"{roleId}:{session}",
            AllowedActions = role.AllowedActions,
            SessionActions = ReadPolicy(context.Call.Text("Policy")),
            ExpiresAt = end,
        };
        account.AddCredentials(credentials);
        var result = new Result();
        result.Members["Credentials"] = JsonSerializer.SerializeToElement(
            new
            {
                credentials.AccessKeyId,
                credentials.SecretAccessKey,
                credentials.SessionToken,
                Expiration = WireText.Iso(end),
            }
        );
        result.Members["AssumedRoleUser"] = JsonSerializer.SerializeToElement(new { AssumedRoleId = credentials.UserId, credentials.Arn });
        return result;
    }

    /// <summary>Reads the actions a session policy allows; null when there is no policy.</summary>
    private static List<string>? ReadPolicy(string? policy)
    {
        if (policy is null)
            return null;
        if (policy.Length > LongestPolicy)
            throw Invalid($"Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to {LongestPolicy}");
        try
        {
            using var document = JsonDocument.Parse(policy);
            return
            [
                .. Each(document.RootElement.GetProperty("Statement"))
                    .Where(s => s.GetProperty("Effect").GetString() == "Allow")
                    .SelectMany(s => Each(s.GetProperty("Action")))
                    .Select(a => a.GetString()!),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ServiceFailure(
                "MalformedPolicyDocument",
                "This policy contains invalid Json, or has no statement with effect and action.",
                400
            );
        }
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);

    private static ServiceFailure Invalid(string message) => new("ValidationError", $"1 validation error detected: {message}", 400);

    private static string Letters(string seed, int length)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var hash = SHA512.HashData(Encoding.UTF8.GetBytes(seed));
        return string.Concat(Enumerable.Range(0, length).Select(i => Alphabet[hash[i] % Alphabet.Length]));
    }

    [GeneratedRegex(@"^[\w+=,.@-]{2,64}$")]
    private static partial Regex SessionName();
}
