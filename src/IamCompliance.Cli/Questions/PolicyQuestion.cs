using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Cli.Questions;

/// <summary>Holds what commands that question an account share: their options, and how these are read.</summary>
internal sealed class PolicyQuestion
{
    private readonly Argument<string> path = new("path")
    {
        Description = "a state file, a folder of AWS CLI outputs, or the output of aws iam get-account-authorization-details",
    };
    private readonly Option<string> principal = new("--principal") { Description = "a user or role, by ARN or name", Required = true };
    private readonly Option<string> action = new("--action") { Description = "an action, such as s3:GetObject", Required = true };
    private readonly Option<string> resource = new("--resource")
    {
        Description = "an ARN, or * for actions about no resource",
        DefaultValueFactory = _ => "*",
    };
    private readonly Option<string[]> context = new("--context")
    {
        Description = "a context key and its value, key=value; a key not given is not known",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<bool> bare = new("--without-guardrails")
    {
        Description = "leave out the organization's service control and resource control policies",
    };

    /// <summary>Adds the account to a command.</summary>
    public void AddAccount(Command command)
    {
        command.Add(path);
        command.Add(bare);
    }

    /// <summary>Adds the account and what is asked about it.</summary>
    public void AddRequest(Command command)
    {
        AddAccount(command);
        command.Add(action);
        command.Add(resource);
        command.Add(context);
    }

    /// <summary>Adds the account, who asks, and for what.</summary>
    public void AddPrincipalRequest(Command command)
    {
        AddRequest(command);
        command.Add(principal);
    }

    public Task<QuestionedAccount> LoadAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        QuestionedAccountLoader.LoadAsync(parsed.GetRequiredValue(path), parsed.GetValue(bare), cancellationToken);

    /// <summary>Refuses a question about what no request is ever about: its answer would be about something else than was meant.</summary>
    /// <exception cref="UsageException">The action, the resource or a context key is wrong.</exception>
    public void CheckNames(ParseResult parsed)
    {
        var given = Context(parsed)
            .GroupBy(c => c.Key)
            .Select(g => KeyValuePair.Create(g.Key, (IReadOnlyList<string>)[.. g.Select(c => c.Value)]));
        if (RequestNames.Of(Action(parsed), Resource(parsed), [.. given]) is [var problem, ..])
            throw new UsageException(problem.Message, problem.Help ?? "the service authorization reference of AWS lists what there is");
    }

    public string Action(ParseResult parsed) => parsed.GetRequiredValue(action);

    public string Resource(ParseResult parsed) => parsed.GetRequiredValue(resource);

    /// <summary>Finds the one user or role that an ARN or a name stands for.</summary>
    public AccountPrincipal FindPrincipal(ParseResult parsed, QuestionedAccount account)
    {
        var name = parsed.GetRequiredValue(principal);
        var principals = account.Model.Principals.Where(p => p.Arn == name || p.Name == name).ToList();
        return principals.Count == 1
            ? principals[0]
            : throw new UsageException($"{principals.Count} users and roles are called `{name}`", "name the ARN of one");
    }

    public IReadOnlyList<KeyValuePair<string, string>> Context(ParseResult parsed) =>
        [
            .. (parsed.GetValue(context) ?? []).Select(c =>
                c.IndexOf('=', StringComparison.Ordinal) is var at and > 0
                    ? new KeyValuePair<string, string>(c[..at], c[(at + 1)..])
                    : throw new UsageException($"`{c}` is no context key with a value", "write --context aws:SourceIp=203.0.113.7")
            ),
        ];
}
