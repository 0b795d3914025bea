using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the exception class of a modelled error.</summary>
internal static class ErrorEmitter
{
    public static string Emit(Service service, ErrorClass error)
    {
        var code = new CodeWriter(
            service.Namespace + ".Model",
            "System",
            "System.Collections.Generic",
            "System.IO",
            "System.Net",
            "Amazon",
            "Amazon.Runtime"
        );
        code.Open($"public partial class {error.Class.Name} : {service.Stem}Exception");
        BaseClassEmitter.EmitConstructors(code, error.Class.Name);
        code.Line();
        foreach (var property in error.Class.Properties)
            PropertyEmitter.Emit(code, property);
        if (error.RetryableAsThrottling is { } throttling)
            code.Line($"public override RetryableDetails Retryable {{ get; }} = new RetryableDetails({Literal.Of(throttling)});");
        return code.Close().ToString();
    }
}
