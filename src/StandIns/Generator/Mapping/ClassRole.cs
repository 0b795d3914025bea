namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>What a class is for; it decides the base class and the file it is emitted to.</summary>
internal enum ClassRole
{
    Request,
    Response,
    Part,
    Error,
}
