using System.Text.RegularExpressions;

namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is one operation the emulator answers: its model, the action it needs, and how its recorded answers are named.</summary>
internal sealed partial class KnownOperation
{
    private readonly Lazy<OperationModel> model;

    public KnownOperation(KnownService service, string name, string? actionName, IReadOnlyList<string> arguments)
    {
        Service = service;
        Name = name;
        Action = $"{service.Prefix}:{actionName ?? name}";
        Arguments = [.. arguments.Select(a => a.TrimEnd('?'))];
        MayLackArgument = arguments.Any(a => a.EndsWith('?'));
        Stem = $"{service.Cli}-{Kebab(name)}";
        model = new Lazy<OperationModel>(() => ModelCatalogue.Get(service.Model).Operations[name]);
    }

    public KnownService Service { get; }

    public string Name { get; }

    /// <summary>Gets the IAM action that allows the operation.</summary>
    public string Action { get; }

    /// <summary>Gets the operation as calls are counted, such as <c>s3:ListBuckets</c>.</summary>
    public string CallName => $"{Service.Prefix}:{Name}";

    /// <summary>Gets the members of the request whose values name the recorded answer.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets whether a recorded answer without an argument serves as well, because the argument only narrows it.</summary>
    public bool MayLackArgument { get; }

    /// <summary>Gets the CLI's service and operation, such as <c>iam-get-account-summary</c>.</summary>
    public string Stem { get; }

    public OperationModel Model => model.Value;

    /// <summary>Writes an operation's name as the AWS CLI does.</summary>
    public static string Kebab(string name) => EndOfWord().Replace(StartOfWord().Replace(name, "$1-$2"), "$1-$2").ToLowerInvariant();

    [GeneratedRegex("(.)([A-Z][a-z]+)")]
    private static partial Regex StartOfWord();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex EndOfWord();
}
