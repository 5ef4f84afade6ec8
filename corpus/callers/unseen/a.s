	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.globl	copied
	.type	copied, @function
copied:
.LVL0:
.LFB2:
	.file 1 "unit.c"
	.loc 1 15 1 view -0
	.cfi_startproc
	.loc 1 16 2 view .LVU1
.LBB8:
.LBI8:
	.loc 1 7 50 view .LVU2
.LBB9:
	.loc 1 9 2 view .LVU3
	.loc 1 9 7 is_stmt 0 view .LVU4
	movl	%edi, seen(%rip)
	.loc 1 10 2 is_stmt 1 view .LVU5
.LVL1:
	.loc 1 10 11 is_stmt 0 view .LVU6
	leal	(%rdi,%rdi,2), %edi
.LVL2:
	.loc 1 10 11 view .LVU7
.LBE9:
.LBE8:
	.loc 1 16 9 view .LVU8
	jmp	callee
.LVL3:
	.loc 1 16 9 view .LVU9
	.cfi_endproc
.LFE2:
	.size	copied, .-copied
	.p2align 4
	.globl	callee
	.type	callee, @function
callee:
.LVL4:
.LFB0:
	.loc 1 3 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 4 2 view .LVU11
	.loc 1 4 11 is_stmt 0 view .LVU12
	leal	(%rdi,%rdi,2), %eax
	.loc 1 5 1 view .LVU13
	ret
	.cfi_endproc
.LFE0:
	.size	callee, .-callee
	.p2align 4
	.globl	outer
	.type	outer, @function
outer:
.LVL5:
.LFB3:
	.loc 1 22 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU15
.LBB10:
.LBI10:
	.loc 1 14 43 view .LVU16
.LBB11:
	.loc 1 16 2 view .LVU17
.LBB12:
.LBI12:
	.loc 1 7 50 view .LVU18
.LBB13:
	.loc 1 9 2 view .LVU19
.LBE13:
.LBE12:
.LBE11:
.LBE10:
	.loc 1 22 1 is_stmt 0 view .LVU20
	movl	%edi, %edx
.LBB18:
.LBB16:
.LBB15:
.LBB14:
	.loc 1 9 7 view .LVU21
	movl	%edi, seen(%rip)
	.loc 1 10 2 is_stmt 1 view .LVU22
.LVL6:
	.loc 1 10 11 is_stmt 0 view .LVU23
	leal	(%rdi,%rdi,2), %edi
.LVL7:
	.loc 1 10 11 view .LVU24
.LBE14:
.LBE15:
	.loc 1 16 9 view .LVU25
	call	callee
.LVL8:
.LBE16:
.LBE18:
	.loc 1 23 21 view .LVU26
	leal	3(%rdx), %edi
.LBB19:
.LBB17:
	.loc 1 16 9 view .LVU27
	movl	%eax, %ecx
.LVL9:
	.loc 1 16 9 view .LVU28
.LBE17:
.LBE19:
	.loc 1 23 21 view .LVU29
	call	callee
.LVL10:
	.loc 1 23 19 view .LVU30
	addl	%ecx, %eax
	.loc 1 24 1 view .LVU31
	ret
	.cfi_endproc
.LFE3:
	.size	outer, .-outer
	.globl	hook
	.section	.data.rel.local,"aw"
	.align 8
	.type	hook, @object
	.size	hook, 8
hook:
	.quad	copied
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1e7
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x7
	.long	.LASF6
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x8
	.long	.LASF2
	.byte	0x1
	.byte	0x1
	.byte	0x15
	.long	0x41
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xa
	.long	0x3a
	.uleb128 0xb
	.long	0x3a
	.long	0x55
	.uleb128 0xc
	.long	0x3a
	.byte	0
	.uleb128 0xd
	.long	.LASF3
	.byte	0x1
	.byte	0x13
	.byte	0x7
	.long	0x6b
	.uleb128 0x9
	.byte	0x3
	.quad	hook
	.uleb128 0xe
	.byte	0x8
	.long	0x46
	.uleb128 0x3
	.long	.LASF4
	.byte	0x15
	.byte	0x5
	.long	0x3a
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x117
	.uleb128 0xf
	.string	"x"
	.byte	0x1
	.byte	0x15
	.byte	0xf
	.long	0x3a
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x4
	.long	0x117
	.quad	.LBI10
	.byte	.LVU16
	.long	.LLRL3
	.byte	0x17
	.long	0x102
	.uleb128 0x1
	.long	0x128
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x4
	.long	0x132
	.quad	.LBI12
	.byte	.LVU18
	.long	.LLRL5
	.byte	0x10
	.long	0xed
	.uleb128 0x1
	.long	0x143
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x5
	.quad	.LVL8
	.long	0x14d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL10
	.long	0x14d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LASF7
	.byte	0x1
	.byte	0xe
	.byte	0x2b
	.long	0x3a
	.byte	0x3
	.long	0x132
	.uleb128 0x6
	.string	"x"
	.byte	0xe
	.byte	0x36
	.long	0x3a
	.byte	0
	.uleb128 0x11
	.long	.LASF8
	.byte	0x1
	.byte	0x7
	.byte	0x32
	.long	0x3a
	.byte	0x3
	.long	0x14d
	.uleb128 0x6
	.string	"x"
	.byte	0x7
	.byte	0x3c
	.long	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LASF5
	.byte	0x2
	.byte	0x28
	.long	0x3a
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x17b
	.uleb128 0x12
	.string	"x"
	.byte	0x1
	.byte	0x2
	.byte	0x33
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x13
	.long	0x117
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x128
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x14
	.long	0x132
	.quad	.LBI8
	.byte	.LVU2
	.quad	.LBB8
	.quad	.LBE8-.LBB8
	.byte	0x1
	.byte	0x10
	.byte	0x9
	.long	0x1d2
	.uleb128 0x1
	.long	0x143
	.long	.LLST1
	.long	.LVUS1
	.byte	0
	.uleb128 0x15
	.quad	.LVL3
	.long	0x14d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x33
	.byte	0x1e
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS2:
	.uleb128 0
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS4:
	.uleb128 .LVU16
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU28
.LLST4:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS6:
	.uleb128 .LVU18
	.uleb128 .LVU23
.LLST6:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU9
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL3-1-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU6
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL3:
	.byte	0x4
	.uleb128 .LBB10-.Ltext0
	.uleb128 .LBE10-.Ltext0
	.byte	0x4
	.uleb128 .LBB18-.Ltext0
	.uleb128 .LBE18-.Ltext0
	.byte	0x4
	.uleb128 .LBB19-.Ltext0
	.uleb128 .LBE19-.Ltext0
	.byte	0
.LLRL5:
	.byte	0x4
	.uleb128 .LBB12-.Ltext0
	.uleb128 .LBE12-.Ltext0
	.byte	0x4
	.uleb128 .LBB15-.Ltext0
	.uleb128 .LBE15-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF5:
	.string	"callee"
.LASF8:
	.string	"inner"
.LASF2:
	.string	"seen"
.LASF4:
	.string	"outer"
.LASF3:
	.string	"hook"
.LASF6:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF7:
	.string	"copied"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
