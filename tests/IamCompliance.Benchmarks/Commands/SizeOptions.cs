using System.CommandLine;
using IamCompliance.Benchmarks.Synthetic;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>The options that size a synthetic account.</summary>
internal sealed class SizeOptions
{
    private readonly Option<int> users = Number("--users", 1000);
    private readonly Option<int> roles = Number("--roles", 500);
    private readonly Option<int> policies = Number("--policies", 500);
    private readonly Option<int> seed = Number("--seed", 1);

    private readonly Option<AccountShape> shape = new("--shape") { Description = "How principals and policies hang together." };

    public void AddTo(Command command)
    {
        foreach (var option in new[] { users, roles, policies, seed })
            command.Options.Add(option);
        command.Options.Add(shape);
    }

    public AccountSize Read(ParseResult parsed) =>
        new(parsed.GetValue(users), parsed.GetValue(roles), parsed.GetValue(policies), parsed.GetValue(seed), parsed.GetValue(shape));

    private static Option<int> Number(string name, int value) => new(name) { DefaultValueFactory = _ => value };
}
