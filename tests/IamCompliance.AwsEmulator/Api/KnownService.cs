namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is one service the emulator answers for.</summary>
internal sealed class KnownService
{
    /// <summary>Initializes a service from its operations, each written <c>Name=Action(argument,argument)</c>, where the last two may be
    /// left out; an argument that only narrows the answer ends in a question mark.</summary>
    public KnownService(string model, string cli, string prefix, bool isGlobal, params string[] operations)
    {
        Model = model;
        Cli = cli;
        Prefix = prefix;
        IsGlobal = isGlobal;
        Operations = [.. operations.Select(Parse)];
    }

    /// <summary>Gets the name of the API model.</summary>
    public string Model { get; }

    /// <summary>Gets the service as the AWS CLI names it.</summary>
    public string Cli { get; }

    /// <summary>Gets the service as IAM actions name it.</summary>
    public string Prefix { get; }

    /// <summary>Gets whether the service answers the same in every region.</summary>
    public bool IsGlobal { get; }

    public IReadOnlyList<KnownOperation> Operations { get; }

    public ServiceModel Api => ModelCatalogue.Get(Model);

    /// <summary>Decides whether somebody means this service, by whichever of its names.</summary>
    public bool IsCalled(string name) =>
        string.Equals(name, Prefix, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Cli, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Model, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Api.SigningName, StringComparison.OrdinalIgnoreCase);

    private KnownOperation Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        string[] arguments = open < 0 ? [] : text[(open + 1)..^1].Split(',');
        var names = (open < 0 ? text : text[..open]).Split('=');
        return new KnownOperation(this, names[0], names.Length > 1 ? names[1] : null, arguments);
    }
}
